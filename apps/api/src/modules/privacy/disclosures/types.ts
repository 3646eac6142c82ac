import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { PersonalField } from "#kernel/access";
import type { MaskName } from "#kernel/mask";
import { pageOf } from "#kernel/page";
import {
  type AskableCategory,
  AuthorityKindEnum,
  CategoryEnum,
  CheckEnum,
  DefectEnum,
  DeliveryWayEnum,
  HandEnum,
  InstrumentKindEnum,
  NoticeDecisionEnum,
  OutcomeEnum,
  StatusEnum,
  VerdictEnum,
  ViewEnum,
} from "./enums.js";
import type { DisclosureView } from "./queries.js";
import type {
  AuthorityKind,
  DeliveryWay,
  DisclosureCheck,
  DisclosureDefect,
  DisclosureOutcome,
  DisclosureStatus,
  Hand,
  InstrumentKind,
  NoticeDecision,
  Verdict,
} from "./status.js";

/** Whoever has a hand in the matter reads its file; whoever only looks on, such as an auditor, sees that it is there. */
const inTheFile = (mask: MaskName) =>
  PersonalField({
    mask,
    shopper: "DENIED",
    staff: {
      "disclosure:register": "VALUE",
      "disclosure:review": "VALUE",
      "disclosure:approve": "VALUE",
      "disclosure:collect": "VALUE",
      "disclosure:hand-over": "VALUE",
      "disclosure:read": "MASK",
    },
  });
export const forTheFile = inTheFile("TEXT");

/** A number of an identity card: the one who calls the switchboard compares it, nobody else needs it. */
const forTheCallBack = PersonalField({
  mask: "ID_NUMBER",
  shopper: "DENIED",
  staff: { "disclosure:register": "VALUE", "disclosure:read": "MASK" },
});

@ObjectType({ simpleResolvers: true, description: "Who asks on the authority's behalf." })
export class RequestingOfficer {
  @Field(() => String)
  @inTheFile("NAME")
  name!: string;

  @Field(() => String)
  @forTheCallBack
  idNumber!: string;
}

@ObjectType({ description: "The paper a demand rests on. A renewed one is another, never a change of the first." })
export class LegalInstrument {
  @Field(() => ID)
  id!: string;

  @Field(() => InstrumentKindEnum)
  kind!: InstrumentKind;

  @Field(() => String, { description: "`YYYY-MM-DD`, Asia/Shanghai." })
  issuedOn!: string;

  @Field(() => String, { description: "Its last day." })
  validUntil!: string;

  @Field(() => ID)
  recordedBy!: string;

  @Field(() => GraphQLDateTimeISO)
  recordedAt!: Date;
}

@ObjectType({ description: "One of the nine answers, and who gave it." })
export class DisclosureCheckState {
  @Field(() => CheckEnum)
  check!: DisclosureCheck;

  @Field(() => Boolean, { nullable: true, description: "Null: not answered yet, or not for this instrument." })
  passed!: boolean | null;

  @Field(() => ID, { nullable: true })
  checkedBy!: string | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  checkedAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "A named account or order." })
export class DisclosureSubject {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: "ACCOUNT or ORDER." })
  kind!: string;

  @Field(() => String, { description: "Account name or order number." })
  label!: string;
}

@ObjectType({ simpleResolvers: true, description: "A kind of value that may be given, as its card names it." })
export class DisclosureField {
  @Field(() => ID, { description: "`table.property`" })
  id!: string;

  @Field(() => CategoryEnum)
  category!: AskableCategory;

  @Field(() => String, { description: "In the language of the request." })
  label!: string;
}

@ObjectType({ simpleResolvers: true, description: "What a newer version of a scope adds and takes away, in words." })
export class DisclosureScopeDiff {
  @Field(() => [String])
  added!: string[];

  @Field(() => [String])
  removed!: string[];
}

@ObjectType({
  description: "A stored query: fields of named persons and orders within a period, and how much it may find.",
})
export class DisclosureScope {
  @Field(() => Int)
  version!: number;

  @Field(() => String, { description: "`YYYY-MM-DD`, Asia/Shanghai, included." })
  from!: string;

  @Field(() => String)
  to!: string;

  @Field(() => Boolean, { description: "The instrument names those to whom the orders were sent, too." })
  recipientsNamed!: boolean;

  @Field(() => Int, { description: "Rows it may find; one more stops the collection." })
  expectedCount!: number;

  @Field(() => ID)
  proposedBy!: string;

  @Field(() => GraphQLDateTimeISO)
  proposedAt!: Date;

  @Field(() => ID, { nullable: true, description: "The lead who signed for a group or for many people." })
  signedOffBy!: string | null;

  @Field(() => Boolean, {
    description: "The two officers let out different things: the narrower stands until the lead decides.",
  })
  disputed!: boolean;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  grantedAt!: Date | null;
}

@ObjectType({ description: "What an officer decided on one version." })
export class DisclosureDecision {
  @Field(() => Int)
  version!: number;

  @Field(() => HandEnum)
  hand!: Hand;

  @Field(() => ID)
  staffId!: string;

  @Field(() => VerdictEnum)
  verdict!: Verdict;

  @Field(() => GraphQLDateTimeISO)
  decidedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: "Who has had which hand in the matter." })
export class DisclosureHandEntry {
  @Field(() => HandEnum)
  hand!: Hand;

  @Field(() => ID)
  staffId!: string;

  @Field(() => GraphQLDateTimeISO)
  at!: Date;
}

@ObjectType({ description: "The sealed answer. Nobody inside opens it." })
export class DisclosurePackage {
  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  sizeBytes!: number;

  @Field(() => Int, { description: "Rows of data inside." })
  rows!: number;

  @Field(() => Int)
  fileCount!: number;

  @Field(() => ID)
  collectedBy!: string;

  @Field(() => GraphQLDateTimeISO)
  sealedAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  passphraseShownAt!: Date | null;

  @Field(() => ID, { nullable: true })
  handedOverBy!: string | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  handedOverAt!: Date | null;

  @Field(() => String, { nullable: true, description: "IN_PERSON or PICKUP_LINK." })
  handOverWay!: string | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "At most 72 hours after hand-over." })
  pickupExpiresAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  pickedUpAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  receiptAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "One step in the life of a request." })
export class DisclosureEvent {
  @Field(() => GraphQLDateTimeISO)
  at!: Date;

  @Field(() => String, { description: "`wing/room.deed`" })
  action!: string;

  @Field(() => String, { description: "DONE, REFUSED or DENIED: tries that failed are part of the file." })
  outcome!: string;

  @Field(() => String)
  actorKind!: string;

  @Field(() => ID, { nullable: true })
  staffId!: string | null;

  @Field(() => String, { nullable: true })
  fromStatus!: string | null;

  @Field(() => String, { nullable: true })
  toStatus!: string | null;
}

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

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: "Deletion of what is named is held back until then.",
  })
  preservedUntil!: Date | null;

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

@ObjectType({ simpleResolvers: true, description: "Handed over in person, or by a link that lives 72 hours at most." })
export class DisclosureHandOver {
  @Field(() => DisclosureRequest)
  request!: DisclosureRequest;

  @Field(() => String, { nullable: true, description: "Shown once; null when handed over in person." })
  pickupPath!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "Whether the stored archive is the one in the register." })
export class DisclosureIntegrity {
  @Field(() => Boolean)
  intact!: boolean;

  @Field(() => String, { description: "SHA-256 in the register, hex." })
  registered!: string;

  @Field(() => String, { nullable: true, description: "SHA-256 of what is stored now; null when nothing is." })
  found!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "One value of a row, by its label." })
export class DisclosureSampleValue {
  @Field(() => String)
  label!: string;

  @Field(() => String, { nullable: true, description: "Masked, whoever asks." })
  value!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "One row of the sample." })
export class DisclosureSampleRow {
  @Field(() => String, { description: "The table it stands in." })
  table!: string;

  @Field(() => [DisclosureSampleValue])
  values!: DisclosureSampleValue[];
}

@ObjectType({
  simpleResolvers: true,
  description: "Masked rows of what a scope would let out; looking at them is logged.",
})
export class DisclosureSample {
  @Field(() => Int, { description: "Rows the scope finds in all." })
  total!: number;

  @Field(() => [DisclosureSampleRow])
  rows!: DisclosureSampleRow[];
}

export const DisclosureRequestPage = pageOf("DisclosureRequestPage", DisclosureRequest);
