import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Id } from "#kernel/id";
import { pageOf } from "#kernel/page";
import { InvalidInput, Refusal, resultOf } from "#kernel/refusal";
import type { PolicyReference } from "#privacy/policies";
import {
  type ConsentAct,
  type ConsentKind,
  type ConsentPurpose,
  type ConsentStatus,
  type ConsentSurface,
  consentKinds,
  consentPurposes,
  consentStatuses,
  consentSurfaces,
  type LedgerPurpose,
  statusAfter,
} from "./purposes.js";

const enumOf = <W extends string>(words: readonly W[], name: string, description: string) => {
  const values = Object.fromEntries(words.map((word) => [word, word])) as Record<W, W>;
  registerEnumType(values, { name, description });
  return values;
};

const PurposeEnum = enumOf(
  Object.keys(consentPurposes) as ConsentPurpose[],
  "ConsentPurpose",
  "What a person can say yes or no to.",
);
const LedgerPurposeEnum = enumOf(
  [...(Object.keys(consentPurposes) as ConsentPurpose[]), "RECIPIENT_CONSENT"] as LedgerPurpose[],
  "ConsentLedgerPurpose",
  "A purpose of one's own, or the word given for the recipient of an order.",
);
const KindEnum = enumOf(
  consentKinds,
  "ConsentKind",
  "Agreeing to the policy covers BASIC; all others are asked apart.",
);
const StatusEnum = enumOf(consentStatuses, "ConsentStatus", "What holds now.");
const ActEnum = enumOf(Object.keys(statusAfter) as ConsentAct[], "ConsentAct", "What was decided.");
const SurfaceEnum = enumOf(consentSurfaces, "ConsentSurface", "Where the person was when deciding.");

@ObjectType({ description: "One purpose, and what the person has decided about it." })
export class Consent {
  @Field(() => PurposeEnum)
  purpose!: ConsentPurpose;

  @Field(() => KindEnum)
  kind!: ConsentKind;

  @Field(() => String, { description: "The clause of the policy that speaks of it." })
  clause!: string;

  @Field(() => StatusEnum)
  status!: ConsentStatus;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  since!: Date | null;

  @Field(() => String, { nullable: true, description: "Version of the words that were decided on." })
  textVersion!: string | null;

  @Field(() => String, { nullable: true })
  receiptNumber!: string | null;
}

@ObjectType({ description: "Proof of one decision: who, what for, which words, when, and how to take it back." })
export class ConsentReceipt {
  @Field(() => ID)
  id!: Id<"cns">;

  @Field(() => String)
  receiptNumber!: string;

  @Field(() => ID)
  accountId!: Id<"acc">;

  @Field(() => Int, { description: "Place in the account's chain, from 1." })
  position!: number;

  @Field(() => GraphQLDateTimeISO)
  at!: Date;

  @Field(() => LedgerPurposeEnum)
  purpose!: LedgerPurpose;

  @Field(() => ActEnum)
  act!: ConsentAct;

  @Field(() => String)
  textVersion!: string;

  @Field(() => SurfaceEnum)
  surface!: ConsentSurface;

  @Field(() => ID, { nullable: true, description: "The order an attestation was given for." })
  orderId!: Id<"ord"> | null;
}

export const ConsentReceiptPage = pageOf("ConsentReceiptPage", ConsentReceipt);

@ObjectType({ simpleResolvers: true, description: "The words a buyer declares when ordering for somebody else." })
export class RecipientDeclaration {
  @Field(() => String)
  version!: string;

  @Field(() => String)
  text!: string;
}

@ObjectType({
  implements: Refusal,
  description: "The policy in force has not been agreed to: show it, then send its version and textHash.",
})
export class PolicyAgreementRequired extends Refusal {
  readonly code = "POLICY_AGREEMENT_REQUIRED";
  readonly text = {
    zh: "请先阅读并同意《隐私政策》。",
    en: "Please read and agree to the privacy policy first.",
  };
}

@ObjectType({ implements: Refusal, description: "Another text is in force than the one that was agreed to." })
export class PolicyChanged extends Refusal {
  readonly code = "POLICY_CHANGED";
  readonly text = {
    zh: "《隐私政策》已更新，请阅读最新版本后再确认。",
    en: "The privacy policy has changed. Please read the version in force before you agree.",
  };

  @Field(() => String)
  readonly version: string;

  @Field(() => String)
  readonly textHash: string;

  constructor({ version, textHash }: PolicyReference) {
    super();
    this.version = version;
    this.textHash = textHash;
  }
}

@ObjectType({ implements: Refusal, description: "The declaration about the recipient's consent has other words now." })
export class RecipientDeclarationChanged extends Refusal {
  readonly code = "RECIPIENT_DECLARATION_CHANGED";
  readonly text = {
    zh: "收货人同意声明已更新，请重新确认。",
    en: "The declaration about the recipient's consent has changed. Please confirm it again.",
  };
}

@InputType()
export class AgreeToPolicyInput {
  @Field(() => String)
  version!: string;

  @Field(() => String, { description: "`PolicyVersion.textHash` of the text that was shown." })
  textHash!: string;

  @Field(() => SurfaceEnum)
  surface!: ConsentSurface;
}

export const AgreeToPolicyResult = resultOf("AgreeToPolicyResult", Consent, PolicyChanged, InvalidInput);
