import { Field, ID, InputType, Int } from "type-graphql";
import {
  AuthorityKindEnum,
  CheckEnum,
  DefectEnum,
  DeliveryWayEnum,
  HandEnum,
  NoticeDecisionEnum,
  OutcomeEnum,
  StatusEnum,
  VerdictEnum,
  ViewEnum,
} from "./enums.js";
import { LegalInstrumentInput } from "./intake-inputs.js";
import type { DisclosureView } from "./queries.js";
import type {
  AuthorityKind,
  DeliveryWay,
  DisclosureCheck,
  DisclosureDefect,
  DisclosureOutcome,
  DisclosureStatus,
  Hand,
  NoticeDecision,
  Verdict,
} from "./status.js";

const DAY_TEXT = "`YYYY-MM-DD`, Asia/Shanghai.";
const SCAN_TEXT = "A file staged as LEGAL_INSTRUMENT by the caller: PDF, PNG, JPEG or WebP; at most 10 MB.";

@InputType()
export class DisclosureInput {
  @Field(() => ID)
  requestId!: string;
}

@InputType()
export class DisclosureWithTextInput extends DisclosureInput {
  @Field(() => String, { description: "At least 4 characters, up to 500." })
  text!: string;
}

@InputType()
export class RenewedInstrumentInput extends DisclosureInput {
  @Field(() => LegalInstrumentInput)
  instrument!: LegalInstrumentInput;
}

@InputType()
export class RenewDisclosureInput extends RenewedInstrumentInput {
  @Field(() => DeliveryWayEnum, {
    nullable: true,
    description: "How it came this time; as the first one when left out.",
  })
  deliveredBy?: DeliveryWay;
}

@InputType()
export class AttachDocumentInput extends DisclosureInput {
  @Field(() => ID, { description: SCAN_TEXT })
  scanId!: string;
}

@InputType()
export class CheckAnswerInput {
  @Field(() => CheckEnum)
  check!: DisclosureCheck;

  @Field(() => Boolean)
  passed!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Not passed, because the unit that a listed number led to knows nothing of the letter: it ends here.",
  })
  deniedByUnit!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "What was done, such as which listed switchboard was called when.",
  })
  note?: string;
}

@InputType()
export class RecordChecksInput extends DisclosureInput {
  @Field(() => [CheckAnswerInput])
  answers!: CheckAnswerInput[];
}

@InputType()
export class ProposeScopeInput extends DisclosureInput {
  @Field(() => [String], {
    description:
      "Phone numbers of accounts and order numbers, or their ids, as the letter names them. Empty: we hold nobody of that name.",
  })
  persons!: string[];

  @Field(() => [ID], { description: "`DisclosureField.id`, within the categories that the letter asks for." })
  fields!: string[];

  @Field(() => String, { description: DAY_TEXT })
  from!: string;

  @Field(() => String, { description: DAY_TEXT })
  to!: string;

  @Field(() => Boolean, { description: "The instrument names those to whom orders were sent; else they are redacted." })
  recipientsNamed!: boolean;

  @Field(() => Int, { description: "Rows it may find, 1 to 100,000." })
  expectedCount!: number;

  @Field(() => String, { nullable: true, description: "Why less is offered than asked." })
  note?: string;

  @Field(() => String, { nullable: true, description: "What the instrument says that allows a group, word for word." })
  groupText?: string;
}

@InputType()
export class NoticeInput extends DisclosureInput {
  @Field(() => NoticeDecisionEnum)
  decision!: NoticeDecision;

  @Field(() => String, {
    nullable: true,
    description: `${DAY_TEXT} NOTIFY_AFTER: the day; PROHIBITED and RISK: the last day of the bar, if it has one.`,
  })
  day?: string;

  @Field(() => String, { nullable: true, description: "PROHIBITED and RISK: the clause or the reason." })
  clause?: string;
}

@InputType()
export class ScopeVersionInput extends DisclosureInput {
  @Field(() => Int, { description: "The version that was read." })
  version!: number;
}

@InputType()
export class DecisionInput extends ScopeVersionInput {
  @Field(() => VerdictEnum)
  verdict!: Verdict;

  @Field(() => [ID], { defaultValue: [], description: "NARROW: fields that are struck." })
  withoutFields!: string[];

  @Field(() => [ID], { defaultValue: [], description: "NARROW: persons and orders that are struck." })
  withoutSubjects!: string[];

  @Field(() => String, { description: "At least 4 characters, up to 500." })
  reason!: string;
}

@InputType()
export class DisputeInput extends ScopeVersionInput {
  @Field(() => HandEnum, {
    nullable: true,
    description: "Whose view stands: REVIEW or APPROVE; null: only what both let out.",
  })
  follow?: Extract<Hand, "REVIEW" | "APPROVE">;

  @Field(() => String)
  reason!: string;
}

@InputType()
export class CountInput extends ScopeVersionInput {
  @Field(() => Int, { description: "Rows the query may find from now on." })
  expectedCount!: number;

  @Field(() => String)
  reason!: string;
}

@InputType()
export class HandOverInput extends DisclosureInput {
  @Field(() => String, { description: "The officers who took it, and what proved who they are." })
  receivedBy!: string;
}

@InputType()
export class AcknowledgeInput extends DisclosureInput {
  @Field(() => String, { description: `${DAY_TEXT} The day on the receipt.` })
  receiptOn!: string;
}

@InputType()
export class ReturnInput extends DisclosureInput {
  @Field(() => DefectEnum)
  defect!: DisclosureDefect;

  @Field(() => String, { nullable: true, description: "What to add to the wording of the defect." })
  text?: string;
}

@InputType()
export class RecheckInput extends DisclosureInput {
  @Field(() => Boolean, { description: "Cleared in writing: the person is told now." })
  cleared!: boolean;

  @Field(() => String, {
    nullable: true,
    description: `${DAY_TEXT} Not cleared: the last day of the bar, if it has one.`,
  })
  day?: string;

  @Field(() => String, { description: "What the authority wrote." })
  reason!: string;
}

@InputType()
export class DisclosureFilter {
  @Field(() => ViewEnum, { nullable: true })
  view?: DisclosureView;

  @Field(() => StatusEnum, { nullable: true })
  status?: DisclosureStatus;

  @Field(() => AuthorityKindEnum, { nullable: true })
  authority?: AuthorityKind;

  @Field(() => OutcomeEnum, { nullable: true })
  outcome?: DisclosureOutcome;

  @Field(() => Boolean, { nullable: true })
  hasSecrecyClause?: boolean;

  @Field(() => String, { nullable: true, description: "The whole number." })
  requestNumber?: string;

  @Field(() => Boolean, { defaultValue: false, description: "Unanswered, and due within seven days or over." })
  dueSoon!: boolean;
}
