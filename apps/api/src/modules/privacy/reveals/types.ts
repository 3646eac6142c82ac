import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { PersonalField } from "#kernel/access";
import type { Id } from "#kernel/id";
import { pageOf } from "#kernel/page";
import { InvalidInput, NotFound, resultOf, StateConflict } from "#kernel/refusal";
import { type RevealField, revealFields } from "#kernel/revealable";
import { AnotherRoleMustSign, RevealSuspended, RevealsAlreadyExtended } from "./refusals.js";
import {
  type Detector,
  type ExtensionReason,
  extensionReasons,
  type LiftReason,
  liftReasons,
  type RevealReason,
  revealReasons,
} from "./rules.js";
import { type SuspensionStatus, suspensionTransitions } from "./status.js";

const enumOf = <W extends string>(words: readonly W[], name: string, description: string) => {
  const values = Object.fromEntries(words.map((word) => [word, word])) as Record<W, W>;
  registerEnumType(values, { name, description });
  return values;
};

const RevealFieldEnum = enumOf(revealFields, "RevealField", "A masked field that may be asked for in clear.");
export const RevealReasonEnum = enumOf(revealReasons, "RevealReason", "Why; which ones fit, the work in hand says.");
const LiftReasonEnum = enumOf(liftReasons, "RevealLiftReason", "Why a suspension may be lifted.");
const ExtensionReasonEnum = enumOf(extensionReasons, "RevealExtensionReason", "Why a colleague needs more today.");
const SuspensionStatusEnum = enumOf(
  Object.keys(suspensionTransitions) as SuspensionStatus[],
  "RevealSuspensionStatus",
  "HALF_LIFTED: one of the two has signed.",
);
const DetectorEnum = enumOf(
  ["D1", "D2", "D3", "D19"] as const satisfies readonly Detector[],
  "RevealDetector",
  "D1 many in ten minutes, D2 many in a day, D3 without own work on the person, D19 many in one request.",
);

@InputType()
export class RevealPersonalDataInput {
  @Field(() => ID, { description: "Of the order, account or ticket." })
  entity!: string;

  @Field(() => RevealFieldEnum)
  field!: RevealField;

  @Field(() => RevealReasonEnum)
  reason!: RevealReason;

  @Field(() => String, { nullable: true, description: "Up to 200 characters; asked for with OTHER." })
  reasonText?: string | null;
}

@ObjectType({ description: "One value in clear. It is written down that it was shown, and nowhere what it is." })
export class RevealedValue {
  @Field(() => String)
  @PersonalField({ mask: "TEXT", shopper: "DENIED", staff: { "personal-data:reveal": "VALUE" } })
  value!: string;

  @Field(() => GraphQLDateTimeISO, { description: "Take it off the screen then." })
  expiresAt!: Date;

  @Field(() => Int)
  secondsLeft!: number;

  /** Whom a reading is about, for the access log. */
  accountId!: Id<"acc"> | null;
  orderId!: Id<"ord"> | null;
}

@InputType()
export class LiftRevealSuspensionInput {
  @Field(() => ID)
  suspensionId!: string;

  @Field(() => LiftReasonEnum)
  reason!: LiftReason;
}

@InputType()
export class ExtendRevealAllowanceInput {
  @Field(() => ID)
  staffId!: string;

  @Field(() => ExtensionReasonEnum)
  reason!: ExtensionReason;
}

@ObjectType({ simpleResolvers: true, description: "One of the two hands that lift a suspension." })
export class RevealLiftSignature {
  @Field(() => String, { description: "SERVICE_LEAD or SECURITY_OFFICER." })
  role!: string;

  @Field(() => ID)
  staffId!: string;

  @Field(() => LiftReasonEnum)
  reason!: LiftReason;

  @Field(() => GraphQLDateTimeISO)
  signedAt!: Date;
}

@ObjectType({ description: "A colleague may see nothing in clear until two others have lifted this." })
export class RevealSuspension {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  staffId!: string;

  @Field(() => SuspensionStatusEnum)
  status!: SuspensionStatus;

  @Field(() => DetectorEnum)
  cause!: Detector;

  @Field(() => Int, { description: "Fields asked for within ten minutes, when it came to this." })
  inBurst!: number;

  @Field(() => Int, { description: "Fields shown within a day, when it came to this." })
  inDay!: number;

  @Field(() => GraphQLDateTimeISO)
  suspendedAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  liftedAt!: Date | null;
}

@ObjectType({ description: "Something to look at in how a colleague reveals values." })
export class RevealAlert {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  staffId!: string;

  @Field(() => DetectorEnum)
  detector!: Detector;

  @Field(() => Int)
  times!: number;

  @Field(() => GraphQLDateTimeISO)
  at!: Date;
}

@ObjectType({ description: "What a colleague may see in clear today. The numbers are nobody's to know." })
export class RevealAllowance {
  @Field(() => ID)
  staffId!: string;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  extendedAt!: Date | null;
}

export const RevealSuspensionPage = pageOf("RevealSuspensionPage", RevealSuspension);
export const RevealAlertPage = pageOf("RevealAlertPage", RevealAlert);

export const RevealPersonalDataResult = resultOf(
  "RevealPersonalDataResult",
  RevealedValue,
  RevealSuspended,
  NotFound,
  InvalidInput,
);
export const LiftRevealSuspensionResult = resultOf(
  "LiftRevealSuspensionResult",
  RevealSuspension,
  AnotherRoleMustSign,
  StateConflict,
  NotFound,
  InvalidInput,
);
export const ExtendRevealAllowanceResult = resultOf(
  "ExtendRevealAllowanceResult",
  RevealAllowance,
  RevealsAlreadyExtended,
  NotFound,
  InvalidInput,
);
export const RevealSuspensionResult = resultOf("RevealSuspensionResult", RevealSuspension, NotFound);
