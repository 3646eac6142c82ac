import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { PersonalField } from "#kernel/access";
import type { MaskName } from "#kernel/mask";
import { type AskableCategory, CategoryEnum, CheckEnum, HandEnum, InstrumentKindEnum, VerdictEnum } from "./enums.js";
import type { DisclosureCheck, Hand, InstrumentKind, Verdict } from "./status.js";

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

@ObjectType({ description: "Who asks on the authority's behalf." })
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

  @Field(() => Boolean, { description: "Its scan is on file." })
  hasDocument!: boolean;

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

  @Field(() => String, { nullable: true, description: "`YYYY-MM-DD`, the day on the receipt." })
  receiptOn!: string | null;
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
