import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import type { Id } from "#kernel/id";
import { pageOf } from "#kernel/page";
import {
  type PartnerCode,
  type PartnerKind,
  type PartnerStatus,
  partnerCodes,
  partnerKinds,
  partnerStatuses,
} from "./partners.js";

const enumOf = <W extends string>(words: readonly W[], name: string, description: string) => {
  const values = Object.fromEntries(words.map((word) => [word, word])) as Record<W, W>;
  registerEnumType(values, { name, description });
  return values;
};

const PartnerCodeEnum = enumOf(partnerCodes, "DataRecipientCode", "Who may receive personal data at all.");
const PartnerKindEnum = enumOf(partnerKinds, "DataRecipientKind", "What a recipient does for the mall.");
const PartnerStatusEnum = enumOf(partnerStatuses, "DataRecipientStatus", "SUSPENDED: nothing is sent any more.");
const ResultEnum = enumOf(["PASSED", "REFUSED"] as const, "SharingResult", "REFUSED: nothing was sent.");

@ObjectType({ simpleResolvers: true, description: "One thing a recipient is asked to do, and what it learns by it." })
export class RecipientOperation {
  @Field(() => String, { description: "Code of the call, e.g. `CREATE_ORDER`." })
  operation!: string;

  @Field(() => String, { description: "Code in the register of purposes, e.g. `PAYMENT`." })
  purpose!: string;

  @Field(() => String, { nullable: true, description: "What is sent about a person, in words; null when nothing is." })
  information!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "Somebody outside who receives personal data. Policy 4.1." })
export class DataRecipient {
  @Field(() => PartnerCodeEnum)
  code!: PartnerCode;

  @Field(() => String)
  legalName!: string;

  @Field(() => PartnerKindEnum)
  kind!: PartnerKind;

  @Field(() => PartnerStatusEnum)
  status!: PartnerStatus;

  @Field(() => [RecipientOperation])
  operations!: RecipientOperation[];
}

@ObjectType({ simpleResolvers: true, description: "One time that data went, or was kept from going, to a recipient." })
export class SharingRecord {
  @Field(() => ID)
  id!: Id<"shr">;

  @Field(() => GraphQLDateTimeISO)
  at!: Date;

  @Field(() => PartnerCodeEnum)
  recipient!: PartnerCode;

  @Field(() => String)
  recipientName!: string;

  @Field(() => String)
  operation!: string;

  @Field(() => String, { nullable: true, description: "Null when the operation was never agreed, so nothing went." })
  purpose!: string | null;

  @Field(() => String, { nullable: true, description: "Legal basis, e.g. `CONTRACT`." })
  basis!: string | null;

  @Field(() => String, { nullable: true, description: "What it said about the person, in words." })
  information!: string | null;

  @Field(() => [String], { description: "Names of the fields, never their values." })
  fields!: readonly string[];

  @Field(() => String, { nullable: true, description: "Number of the order or refund it was about." })
  orderRef!: string | null;

  @Field(() => ResultEnum)
  result!: "PASSED" | "REFUSED";

  @Field(() => String, { nullable: true, description: "Why nothing was sent, e.g. `SUSPENDED`, `FIELD_NOT_AGREED`." })
  refusal!: string | null;
}

export const SharingRecordPage = pageOf("SharingRecordPage", SharingRecord);
