import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, Int, InterfaceType, ObjectType } from "type-graphql";
import { pageOf } from "#kernel/page";
import { type IdentityLevel, IdentityLevelEnum } from "#privacy/identity-checks";
import {
  DeliveryWayEnum,
  RefusalGroundEnum,
  RequestChannelEnum,
  RequestKindEnum,
  RequestOutcomeEnum,
  RequestStatusEnum,
  RequestTaskStatusEnum,
  RequestUrgencyEnum,
  RequestViewEnum,
} from "./enums.js";
import type { RefusalGround } from "./grounds.js";
import type { RequestChannel, RequestKind } from "./kinds.js";
import type { RequestOutcome, RequestStatus } from "./status.js";
import type { DeliveryWay, TaskStatus } from "./tables.js";

@InterfaceType({ description: "What the person and the officer both see of a request." })
export abstract class RequestFacts {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: "On the receipt; random digits." })
  requestNumber!: string;

  @Field(() => RequestKindEnum)
  kind!: RequestKind;

  @Field(() => RequestStatusEnum)
  status!: RequestStatus;

  @Field(() => GraphQLDateTimeISO, { description: "When the original message reached us." })
  receivedAt!: Date;

  @Field(() => GraphQLDateTimeISO, { description: "24:00 of the fifteenth working day, Asia/Shanghai. Policy 9.1." })
  dueAt!: Date;

  @Field(() => String, { description: "`YYYY-MM-DD`, the last day that is in time." })
  lastDay!: string;

  @Field(() => Boolean, {
    description: "A year's calendar is not published yet; the day may come nearer, never later.",
  })
  provisional!: boolean;

  @Field(() => IdentityLevelEnum, { description: "How surely the person must be known." })
  requiredLevel!: IdentityLevel;

  @Field(() => RequestOutcomeEnum, { nullable: true })
  outcome!: RequestOutcome | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  answeredAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  closedAt!: Date | null;

  @Field(() => ID, { nullable: true, description: "Joined to this earlier request for the same." })
  mergedInto!: string | null;

  @Field(() => ID, { nullable: true, description: "The answered request that this one asks to look at again." })
  reconsiders!: string | null;
}

@ObjectType({ implements: RequestFacts, description: "A request about one's own data. Policy 6." })
export class DataSubjectRequest extends RequestFacts {}

@ObjectType({ implements: RequestFacts, description: "A request, as the privacy desk sees it." })
export class StaffDataSubjectRequest extends RequestFacts {
  @Field(() => ID, { nullable: true })
  accountId!: string | null;

  @Field(() => RequestChannelEnum)
  channel!: RequestChannel;

  @Field(() => GraphQLDateTimeISO)
  recordedAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  verifiedAt!: Date | null;

  @Field(() => String, { nullable: true })
  source!: string | null;

  @Field(() => Int, { description: "Counts prepared decisions; a review names the one that was read." })
  decisionVersion!: number;

  @Field(() => ID, { nullable: true })
  preparedBy!: string | null;

  @Field(() => ID, { nullable: true })
  reviewedBy!: string | null;

  @Field(() => DeliveryWayEnum, { nullable: true })
  deliveredHow!: DeliveryWay | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "When the fifteenth working day had passed." })
  overdueAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "One part of carrying a request out." })
export class RequestTask {
  @Field(() => String, { description: "A data category or a partner." })
  name!: string;

  @Field(() => RequestTaskStatusEnum)
  status!: TaskStatus;

  @Field(() => Int)
  rowsFound!: number;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  keptUntil!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "A ground of refusal in words." })
export class GroundInWords {
  @Field(() => RefusalGroundEnum)
  ground!: RefusalGround;

  @Field(() => String)
  text!: string;

  @Field(() => String, { description: "Clause and article." })
  source!: string;
}

@ObjectType({ simpleResolvers: true, description: "A clock in working days, read by the server." })
export class WorkingDayClock {
  @Field(() => GraphQLDateTimeISO)
  dueAt!: Date;

  @Field(() => RequestUrgencyEnum)
  urgency!: keyof typeof RequestUrgencyEnum;

  @Field(() => Int, { description: "Working days left, or over when OVERDUE." })
  workingDays!: number;

  @Field(() => Boolean)
  provisional!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "One step in the life of a request." })
export class RequestEvent {
  @Field(() => GraphQLDateTimeISO)
  at!: Date;

  @Field(() => String, { description: "`wing/room.deed`" })
  action!: string;

  @Field(() => String)
  actorKind!: string;

  @Field(() => ID, { nullable: true })
  staffId!: string | null;

  @Field(() => String, { nullable: true })
  fromStatus!: string | null;

  @Field(() => String, { nullable: true })
  toStatus!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class RequestCount {
  @Field(() => RequestViewEnum)
  view!: keyof typeof RequestViewEnum;

  @Field(() => Int, { description: "1,000 at most." })
  count!: number;

  @Field(() => Boolean, { description: "There are more than were counted." })
  more!: boolean;
}

export const DataSubjectRequestPage = pageOf("DataSubjectRequestPage", DataSubjectRequest);
export const StaffDataSubjectRequestPage = pageOf("StaffDataSubjectRequestPage", StaffDataSubjectRequest);
