import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import type { Id } from "#kernel/id";
import {
  type IdentityClaim,
  type IdentityEvidence,
  type IdentityLevel,
  type IdentityMethod,
  identityClaims,
  identityEvidence,
  identityLevels,
  identityMethods,
} from "./levels.js";
import { type IdentityAskStatus, identityAskTransitions } from "./status.js";

const enumOf = <W extends string>(words: readonly W[], name: string, description: string) => {
  const values = Object.fromEntries(words.map((word) => [word, word])) as Record<W, W>;
  registerEnumType(values, { name, description });
  return values;
};

export const IdentityLevelEnum = enumOf(
  identityLevels,
  "IdentityLevel",
  "L0 unknown, L1 a live shopper session, L2 that and a code to the bound phone, L3 order facts with a call back, or documents.",
);
export const IdentityMethodEnum = enumOf(identityMethods, "IdentityMethod", "How somebody was checked.");
export const IdentityClaimEnum = enumOf(identityClaims, "IdentityClaim", "Whom the caller says to be.");
export const IdentityEvidenceEnum = enumOf(
  identityEvidence,
  "IdentityEvidence",
  "What was asked for or looked at, never what it said.",
);
export const IdentityOutcomeEnum = enumOf(["CONFIRMED", "FAILED"] as const, "IdentityOutcome", "How a check ended.");
export type IdentityOutcome = keyof typeof IdentityOutcomeEnum;
const AskStatusEnum = enumOf(
  Object.keys(identityAskTransitions) as IdentityAskStatus[],
  "IdentityAskStatus",
  "Where a confirm card stands.",
);

@ObjectType({ simpleResolvers: true, description: "A card by which customer service asks its shopper to confirm." })
export class IdentityAsk {
  @Field(() => ID)
  id!: Id<"ica">;

  @Field(() => String, { description: "The conversation or case it belongs to." })
  entity!: string;

  @Field(() => AskStatusEnum)
  status!: IdentityAskStatus;

  @Field(() => GraphQLDateTimeISO)
  askedAt!: Date;

  @Field(() => GraphQLDateTimeISO, { description: "Half an hour after it was asked." })
  expiresAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: "A code is on its way to the bound phone." })
export class VerificationCodeSent {
  @Field(() => String, { description: "The number it goes to, masked: `138****5678`." })
  sentTo!: string;

  @Field(() => GraphQLDateTimeISO, { description: "Ten minutes ahead." })
  expiresAt!: Date;

  @Field(() => GraphQLDateTimeISO, { description: "A new code can be asked for from then on; it replaces this one." })
  nextCodeAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: "The shopper has proven to hold the bound phone." })
export class IdentityConfirmed {
  @Field(() => IdentityLevelEnum)
  level!: IdentityLevel;

  @Field(() => GraphQLDateTimeISO)
  at!: Date;

  @Field(() => GraphQLDateTimeISO, { description: "What needs it may be done until then." })
  validUntil!: Date;
}

@ObjectType({ simpleResolvers: true, description: "One check, passed or failed. It holds no answer and no document." })
export class IdentityCheck {
  @Field(() => ID)
  id!: Id<"idc">;

  @Field(() => IdentityLevelEnum, { description: "What it proves when confirmed." })
  level!: IdentityLevel;

  @Field(() => IdentityMethodEnum)
  method!: IdentityMethod;

  @Field(() => IdentityClaimEnum)
  claim!: IdentityClaim;

  @Field(() => IdentityOutcomeEnum)
  outcome!: IdentityOutcome;

  @Field(() => [IdentityEvidenceEnum])
  evidence!: readonly IdentityEvidence[];

  @Field(() => GraphQLDateTimeISO)
  at!: Date;
}
