import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { ForStaff } from "#kernel/access";
import type { StaffContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import { PageArgs } from "#kernel/page";
import { NotFound } from "#kernel/refusal";
import { acknowledgeDisclosure } from "./acknowledge-disclosure.js";
import { approveDisclosure } from "./approve-disclosure.js";
import { attachInstrumentDocument } from "./attach-instrument-document.js";
import { closeDisclosure } from "./close-disclosure.js";
import { collectDisclosure } from "./collect-disclosure.js";
import { decideDisclosureCount } from "./decide-disclosure-count.js";
import { decideDisclosureDispute } from "./decide-disclosure-dispute.js";
import { decideDisclosureNotice } from "./decide-disclosure-notice.js";
import { askedHalfYear, DisclosureHalfYear, figuresOf } from "./figures.js";
import { handOverDisclosure } from "./hand-over-disclosure.js";
import {
  AcknowledgeInput,
  AttachDocumentInput,
  CountInput,
  DecisionInput,
  DisclosureFilter,
  DisclosureInput,
  DisclosureWithTextInput,
  DisputeInput,
  HandOverInput,
  NoticeInput,
  ProposeScopeInput,
  RecheckInput,
  RecordChecksInput,
  RenewDisclosureInput,
  RenewedInstrumentInput,
  ReturnInput,
  ScopeVersionInput,
} from "./inputs.js";
import { RegisterDisclosureInput } from "./intake-inputs.js";
import { proposeDisclosureScope } from "./propose-disclosure-scope.js";
import { countInView, disclosureViews, MOST_COUNTED, pageOfRequests, requestOf } from "./queries.js";
import { recheckDisclosureNotice } from "./recheck-disclosure-notice.js";
import { recordDisclosureChecks } from "./record-disclosure-checks.js";
import { recordRenewedInstrument } from "./record-renewed-instrument.js";
import { refuseDisclosure } from "./refuse-disclosure.js";
import { registerDisclosure } from "./register-disclosure.js";
import { renewDisclosure } from "./renew-disclosure.js";
import {
  AcknowledgeDisclosureResult,
  ApproveDisclosureResult,
  AttachInstrumentDocumentResult,
  CloseDisclosureResult,
  CollectDisclosureResult,
  DecideDisclosureCountResult,
  DecideDisclosureDisputeResult,
  DecideDisclosureNoticeResult,
  DisclosureRequestResult,
  HandOverDisclosureResult,
  ProposeDisclosureScopeResult,
  RecheckDisclosureNoticeResult,
  RecordDisclosureChecksResult,
  RecordRenewedInstrumentResult,
  RefuseDisclosureResult,
  RegisterDisclosureResult,
  RenewDisclosureResult,
  ReturnDisclosureResult,
  ReviewDisclosureResult,
  ShowDisclosurePassphraseResult,
  SignOffDisclosureScopeResult,
  SubmitDisclosureScopeResult,
  WithdrawDisclosureResult,
} from "./results.js";
import { returnDisclosure } from "./return-disclosure.js";
import { reviewDisclosure } from "./review-disclosure.js";
import { showDisclosurePassphrase } from "./show-disclosure-passphrase.js";
import { signOffDisclosureScope } from "./sign-off-disclosure-scope.js";
import { submitDisclosureScope } from "./submit-disclosure-scope.js";
import { DisclosureRequestPage, DisclosureViewCount } from "./types.js";
import { withdrawDisclosure } from "./withdraw-disclosure.js";

@Resolver()
export class DisclosureResolver {
  @Query(() => DisclosureRequestPage, { description: "By deadline in a view of open ones, else newest first." })
  @ForStaff("disclosure:read")
  disclosureRequests(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => DisclosureFilter, { nullable: true }) filter: DisclosureFilter | undefined,
    @Ctx() ctx: StaffContext,
  ) {
    return pageOfRequests(ctx, { ...filter }, page);
  }

  @Query(() => DisclosureRequestResult)
  @ForStaff("disclosure:read")
  async disclosureRequest(@Arg("id", () => ID) id: Id<"dis">, @Ctx() ctx: StaffContext) {
    return (await requestOf(ctx.db, id)) ?? new NotFound();
  }

  @Query(() => [DisclosureViewCount], { description: "How much each saved view holds." })
  @ForStaff("disclosure:read")
  disclosureViews(@Ctx() ctx: StaffContext) {
    return Promise.all(
      disclosureViews.map(async (view) => {
        const found = await countInView(ctx, view);
        return { view, count: Math.min(found, MOST_COUNTED), more: found > MOST_COUNTED };
      }),
    );
  }

  @Query(() => DisclosureHalfYear, { description: "The register in numbers; this half-year where none is named." })
  @ForStaff("disclosure:read")
  async disclosureFigures(
    @Arg("year", () => Int, { nullable: true, description: "2000 to 2999" }) year: number | undefined,
    @Arg("half", () => Int, { nullable: true, description: "1 or 2" }) half: number | undefined,
    @Ctx() { db, clock }: StaffContext,
  ) {
    const asked = askedHalfYear(clock.now(), year ?? undefined, half ?? undefined);
    return { ...asked, figures: await figuresOf(db, asked.year, asked.half) };
  }

  @Mutation(() => RegisterDisclosureResult, {
    description: "A demand has come in; what cannot demand anything ends at once.",
  })
  @ForStaff("disclosure:register")
  registerDisclosure(
    @Arg("input", () => RegisterDisclosureInput) input: RegisterDisclosureInput,
    @Ctx() ctx: StaffContext,
  ) {
    return registerDisclosure(ctx, input);
  }

  @Mutation(() => RenewDisclosureResult, {
    description: "What a returned letter lacked has come: a new request that refers to the first.",
  })
  @ForStaff("disclosure:register")
  renewDisclosure(@Arg("input", () => RenewDisclosureInput) input: RenewDisclosureInput, @Ctx() ctx: StaffContext) {
    return renewDisclosure(ctx, input);
  }

  @Mutation(() => RecordRenewedInstrumentResult, {
    description: "A newer paper for a request that goes on; it is checked afresh.",
  })
  @ForStaff("disclosure:register")
  recordRenewedInstrument(
    @Arg("input", () => RenewedInstrumentInput) input: RenewedInstrumentInput,
    @Ctx() ctx: StaffContext,
  ) {
    return recordRenewedInstrument(ctx, input);
  }

  @Mutation(() => AttachInstrumentDocumentResult, { description: "The scan of the instrument that counts." })
  @ForStaff("disclosure:register")
  attachInstrumentDocument(
    @Arg("input", () => AttachDocumentInput) input: AttachDocumentInput,
    @Ctx() ctx: StaffContext,
  ) {
    return attachInstrumentDocument(ctx, input);
  }

  @Mutation(() => RecordDisclosureChecksResult, { description: "Answers to the nine checks." })
  @ForStaff("disclosure:register")
  recordDisclosureChecks(@Arg("input", () => RecordChecksInput) input: RecordChecksInput, @Ctx() ctx: StaffContext) {
    return recordDisclosureChecks(ctx, input);
  }

  @Mutation(() => DecideDisclosureNoticeResult, { description: "Whether and when the person is told." })
  @ForStaff("disclosure:register")
  decideDisclosureNotice(@Arg("input", () => NoticeInput) input: NoticeInput, @Ctx() ctx: StaffContext) {
    return decideDisclosureNotice(ctx, input);
  }

  @Mutation(() => ProposeDisclosureScopeResult, { description: "A new version of what may be given." })
  @ForStaff("disclosure:register")
  proposeDisclosureScope(@Arg("input", () => ProposeScopeInput) input: ProposeScopeInput, @Ctx() ctx: StaffContext) {
    return proposeDisclosureScope(ctx, input);
  }

  @Mutation(() => SubmitDisclosureScopeResult, { description: "Puts the scope before two officers." })
  @ForStaff("disclosure:register")
  submitDisclosureScope(@Arg("input", () => DisclosureInput) input: DisclosureInput, @Ctx() ctx: StaffContext) {
    return submitDisclosureScope(ctx, input);
  }

  @Mutation(() => SignOffDisclosureScopeResult, { description: "The lead's signature for a group or many people." })
  @ForStaff("disclosure:decide")
  signOffDisclosureScope(@Arg("input", () => ScopeVersionInput) input: ScopeVersionInput, @Ctx() ctx: StaffContext) {
    return signOffDisclosureScope(ctx, input);
  }

  @Mutation(() => ReviewDisclosureResult, { description: "The privacy side's opinion." })
  @ForStaff("disclosure:review")
  reviewDisclosure(@Arg("input", () => DecisionInput) input: DecisionInput, @Ctx() ctx: StaffContext) {
    return reviewDisclosure(ctx, input);
  }

  @Mutation(() => ApproveDisclosureResult, { description: "The legal side's opinion." })
  @ForStaff("disclosure:approve")
  approveDisclosure(@Arg("input", () => DecisionInput) input: DecisionInput, @Ctx() ctx: StaffContext) {
    return approveDisclosure(ctx, input);
  }

  @Mutation(() => DecideDisclosureDisputeResult, { description: "The lead decides where two officers differ." })
  @ForStaff("disclosure:decide")
  decideDisclosureDispute(@Arg("input", () => DisputeInput) input: DisputeInput, @Ctx() ctx: StaffContext) {
    return decideDisclosureDispute(ctx, input);
  }

  @Mutation(() => DecideDisclosureCountResult, { description: "The lead decides how many rows may be found." })
  @ForStaff("disclosure:decide")
  decideDisclosureCount(@Arg("input", () => CountInput) input: CountInput, @Ctx() ctx: StaffContext) {
    return decideDisclosureCount(ctx, input);
  }

  @Mutation(() => CollectDisclosureResult, { description: "Runs the granted query and seals what it finds." })
  @ForStaff("disclosure:collect")
  collectDisclosure(@Arg("input", () => DisclosureInput) input: DisclosureInput, @Ctx() ctx: StaffContext) {
    return collectDisclosure(ctx, input);
  }

  @Mutation(() => ShowDisclosurePassphraseResult, { description: "Once." })
  @ForStaff("disclosure:hand-over")
  showDisclosurePassphrase(@Arg("input", () => DisclosureInput) input: DisclosureInput, @Ctx() ctx: StaffContext) {
    return showDisclosurePassphrase(ctx, input);
  }

  @Mutation(() => HandOverDisclosureResult, { description: "To the officers who came for it." })
  @ForStaff("disclosure:hand-over")
  handOverDisclosure(@Arg("input", () => HandOverInput) input: HandOverInput, @Ctx() ctx: StaffContext) {
    return handOverDisclosure(ctx, input);
  }

  @Mutation(() => AcknowledgeDisclosureResult, { description: "The signed receipt is back." })
  @ForStaff("disclosure:hand-over")
  acknowledgeDisclosure(@Arg("input", () => AcknowledgeInput) input: AcknowledgeInput, @Ctx() ctx: StaffContext) {
    return acknowledgeDisclosure(ctx, input);
  }

  @Mutation(() => CloseDisclosureResult, { description: "Puts an answered request away." })
  @ForStaff("disclosure:register")
  closeDisclosure(@Arg("input", () => DisclosureInput) input: DisclosureInput, @Ctx() ctx: StaffContext) {
    return closeDisclosure(ctx, input);
  }

  @Mutation(() => ReturnDisclosureResult, { description: "Back to the authority, naming the defect." })
  @ForStaff("disclosure:register")
  returnDisclosure(@Arg("input", () => ReturnInput) input: ReturnInput, @Ctx() ctx: StaffContext) {
    return returnDisclosure(ctx, input);
  }

  @Mutation(() => RefuseDisclosureResult, { description: "Turned down, by the lead." })
  @ForStaff("disclosure:decide")
  refuseDisclosure(
    @Arg("input", () => DisclosureWithTextInput) input: DisclosureWithTextInput,
    @Ctx() ctx: StaffContext,
  ) {
    return refuseDisclosure(ctx, input);
  }

  @Mutation(() => WithdrawDisclosureResult, { description: "The authority takes it back." })
  @ForStaff("disclosure:register")
  withdrawDisclosure(
    @Arg("input", () => DisclosureWithTextInput) input: DisclosureWithTextInput,
    @Ctx() ctx: StaffContext,
  ) {
    return withdrawDisclosure(ctx, input);
  }

  @Mutation(() => RecheckDisclosureNoticeResult, { description: "A ban on telling the person, looked at again." })
  @ForStaff("disclosure:register")
  recheckDisclosureNotice(@Arg("input", () => RecheckInput) input: RecheckInput, @Ctx() ctx: StaffContext) {
    return recheckDisclosureNotice(ctx, input);
  }
}
