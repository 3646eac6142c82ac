import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { pageOf } from "#kernel/page";
import {
  type AskableCategory,
  AuthorityKindEnum,
  CategoryEnum,
  DefectEnum,
  DeliveryWayEnum,
  NoticeDecisionEnum,
  OutcomeEnum,
  StatusEnum,
  ViewEnum,
} from "./enums.js";
import type { DisclosureView } from "./queries.js";
import type {
  AuthorityKind,
  DeliveryWay,
  DisclosureDefect,
  DisclosureOutcome,
  DisclosureStatus,
  NoticeDecision,
} from "./status.js";

@ObjectType({ description: "A demand for personal data by an authority, or by somebody who says so. Policy 4.4." })
export class DisclosureRequest {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: "For people to quote; random digits." })
  requestNumber!: string;

  @Field(() => StatusEnum)
  status!: DisclosureStatus;

  @Field(() => OutcomeEnum, { nullable: true })
  outcome!: DisclosureOutcome | null;

  @Field(() => DefectEnum, { nullable: true })
  defect!: DisclosureDefect | null;

  @Field(() => AuthorityKindEnum)
  authority!: AuthorityKind;

  @Field(() => DeliveryWayEnum)
  deliveredBy!: DeliveryWay;

  @Field(() => Boolean)
  hasSecrecyClause!: boolean;

  @Field(() => Boolean, { description: "The letter describes a group and names nobody." })
  asksForGroup!: boolean;

  @Field(() => [CategoryEnum])
  askedCategories!: readonly AskableCategory[];

  @Field(() => String, { description: "`YYYY-MM-DD`, Asia/Shanghai." })
  askedFrom!: string;

  @Field(() => String)
  askedTo!: string;

  @Field(() => GraphQLDateTimeISO)
  receivedAt!: Date;

  @Field(() => GraphQLDateTimeISO)
  dueAt!: Date;

  @Field(() => Int)
  scopeVersion!: number;

  @Field(() => NoticeDecisionEnum, { nullable: true })
  notice!: NoticeDecision | null;

  @Field(() => String, { nullable: true })
  noticeDay!: string | null;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: "When the notice goes out, or a ban is looked at again.",
  })
  noticeDueAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "A ban waits to be looked at again since then." })
  recheckSince!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  noticedAt!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: "The query found so many rows, more than approved: the lead is asked.",
  })
  foundCount!: number | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  closedAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "How many requests a saved view holds; counting stops at 1,000." })
export class DisclosureViewCount {
  @Field(() => ViewEnum)
  view!: DisclosureView;

  @Field(() => Int)
  count!: number;

  @Field(() => Boolean)
  more!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "Shown once, to the one who hands over; it travels a second way." })
export class DisclosurePassphrase {
  @Field(() => ID)
  requestId!: string;

  @Field(() => String)
  passphrase!: string;
}

@ObjectType({ simpleResolvers: true, description: "Handed over in person; the encrypted archive is fetched once." })
export class DisclosureHandOver {
  @Field(() => DisclosureRequest)
  request!: DisclosureRequest;

  @Field(() => String, {
    description: "Where the encrypted archive lies for ten minutes; only the passphrase opens it.",
  })
  archiveUrl!: string;
}

export const DisclosureRequestPage = pageOf("DisclosureRequestPage", DisclosureRequest);
