import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { ClosureStatus, ItemOutcome } from "./status.js";
import type { ClosureStepName } from "./steps.js";

export const ClosureStatusEnum = {
  ERASING: "ERASING",
  PARTS_IN_USE: "PARTS_IN_USE",
  RESTRICTED: "RESTRICTED",
  ENDED: "ENDED",
} as const satisfies { [S in ClosureStatus]: S };
registerEnumType(ClosureStatusEnum, { name: "ClosureStatus", description: "How far an account's closure is." });

export const ClosureOutcomeEnum = {
  DELETED: "DELETED",
  RESTRICTED: "RESTRICTED",
  IN_USE: "IN_USE",
  KEPT_AS_NUMBER: "KEPT_AS_NUMBER",
} as const satisfies { [S in ItemOutcome]: S };
registerEnumType(ClosureOutcomeEnum, {
  name: "ClosureOutcome",
  description: "What closing does to a kind of records.",
});

@ObjectType({ simpleResolvers: true, description: "One kind of records, and what closing does to them." })
export class ClosureItem {
  @Field(() => String, { description: "The store's name, stable." })
  name!: string;

  @Field(() => String, { description: "What a person calls them." })
  label!: string;

  @Field(() => ClosureOutcomeEnum)
  outcome!: ItemOutcome;

  @Field(() => Int)
  rows!: number;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "RESTRICTED: deleted then, by itself." })
  keptUntil!: Date | null;

  @Field(() => String, { nullable: true, description: "By which law it stays; null for what goes." })
  law!: string | null;
}

export const ClosureStepEnum = {
  SIGN_IN_ENDED: "SIGN_IN_ENDED",
  KEYS_DESTROYED: "KEYS_DESTROYED",
  VERIFIED: "VERIFIED",
  NOTHING_IN_USE: "NOTHING_IN_USE",
  RETENTION_ENDED: "RETENTION_ENDED",
} as const satisfies { [S in ClosureStepName]: S };
registerEnumType(ClosureStepEnum, { name: "ClosureStepName", description: "In the order in which they come." });

@ObjectType({ simpleResolvers: true, description: "A step of a closure. Dates only, about nobody." })
export class ClosureStep {
  @Field(() => ClosureStepEnum)
  name!: ClosureStepName;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "Null while it is to come." })
  doneAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "When it comes by itself, where that is known." })
  dueAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "What closing the account will do. Policy 6.6." })
export class ClosurePlan {
  @Field(() => String, { description: "Names this plan when it is confirmed." })
  hash!: string;

  @Field(() => [ClosureItem])
  items!: ClosureItem[];
}

@ObjectType({ simpleResolvers: true, description: "The account is closed. Number and code are shown this once." })
export class AccountClosed {
  @Field(() => String)
  certificateNumber!: string;

  @Field(() => String, { description: "Opens the certificate; nobody can give it again." })
  certificateCode!: string;

  @Field(() => String)
  requestNumber!: string;
}

@ObjectType({ description: "What was deleted, and what is kept until when. Policy 6.6." })
export class ClosureCertificate {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  certificateNumber!: string;

  @Field(() => ClosureStatusEnum)
  status!: ClosureStatus;

  @Field(() => GraphQLDateTimeISO)
  confirmedAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "When a look over all stores found nothing left." })
  verifiedAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "When the last of what the law keeps goes." })
  restrictedUntil!: Date | null;
}

@InputType()
export class CloseAccountInput {
  @Field(() => String, { description: "`closurePlan.hash`" })
  planHash!: string;
}
