import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, InputType, Int } from "type-graphql";
import {
  DeliveryWayEnum,
  RefusalGroundEnum,
  RequestChannelEnum,
  RequestKindEnum,
  RequestOutcomeEnum,
  RequestViewEnum,
} from "./enums.js";
import type { RefusalGround } from "./grounds.js";
import type { RequestChannel, RequestKind } from "./kinds.js";
import type { RequestOutcome } from "./status.js";
import type { DeliveryWay } from "./tables.js";

@InputType("DataSubjectRequestInput")
export class RequestInput {
  @Field(() => ID)
  requestId!: string;
}

@InputType()
export class SubmitRequestInput {
  @Field(() => RequestKindEnum)
  kind!: RequestKind;

  @Field(() => String, { nullable: true, description: "In the person's own words, up to 1,000 characters." })
  text?: string | null;
}

@InputType()
export class RegisterRequestInput {
  @Field(() => RequestKindEnum)
  kind!: RequestKind;

  @Field(() => RequestChannelEnum)
  channel!: RequestChannel;

  @Field(() => GraphQLDateTimeISO, { description: "Of the original message, call or delivery; not of this entry." })
  receivedAt!: Date;

  @Field(() => ID, { nullable: true })
  accountId?: string | null;

  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => String, { nullable: true, description: "Id of the conversation, message or ticket." })
  source?: string | null;
}

@InputType()
export class MoveReceiptEarlierInput extends RequestInput {
  @Field(() => GraphQLDateTimeISO)
  receivedAt!: Date;

  @Field(() => String)
  evidence!: string;
}

@InputType()
export class TriageRequestInput extends RequestInput {
  @Field(() => RequestKindEnum)
  kind!: RequestKind;

  @Field(() => ID, { nullable: true })
  accountId?: string | null;
}

@InputType()
export class PrepareAnswerInput extends RequestInput {
  @Field(() => RequestOutcomeEnum)
  outcome!: RequestOutcome;

  @Field(() => [RefusalGroundEnum], { defaultValue: [] })
  grounds!: RefusalGround[];

  @Field(() => [String], { defaultValue: [], description: "Objective facts behind the grounds; for officers." })
  facts!: string[];

  @Field(() => String, { description: "What the person will read." })
  answer!: string;
}

@InputType()
export class ReviewInput extends RequestInput {
  @Field(() => Int, { description: "The `decisionVersion` that was read." })
  version!: number;
}

@InputType()
export class ReturnAnswerInput extends ReviewInput {
  @Field(() => String)
  reason!: string;
}

@InputType()
export class RecordAnswerDeliveryInput extends RequestInput {
  @Field(() => DeliveryWayEnum)
  way!: DeliveryWay;
}

@InputType()
export class AskReconsiderationInput extends RequestInput {
  @Field(() => String)
  text!: string;
}

@InputType()
export class StaffRequestFilter {
  @Field(() => RequestViewEnum, { nullable: true })
  view?: keyof typeof RequestViewEnum;

  @Field(() => RequestKindEnum, { nullable: true })
  kind?: RequestKind;

  @Field(() => RequestChannelEnum, { nullable: true })
  channel?: RequestChannel;

  @Field(() => String, { nullable: true })
  requestNumber?: string;
}
