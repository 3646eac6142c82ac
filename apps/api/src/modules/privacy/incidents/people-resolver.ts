import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { ForStaff } from "#kernel/access";
import type { StaffContext } from "#kernel/context";
import { addListedPeople } from "./add-listed-people.js";
import { addPeopleOfOrders } from "./add-people-of-orders.js";
import { addPeopleShown } from "./add-people-shown.js";
import { approveIncidentNotice } from "./approve-incident-notice.js";
import { decideNoNotice } from "./decide-no-notice.js";
import { draftRegulatorReport } from "./draft-regulator-report.js";
import { editRegulatorReport } from "./edit-regulator-report.js";
import { IncidentWithReasonInput } from "./inputs.js";
import {
  DecideNoNoticeInput,
  DraftRegulatorReportInput,
  EditRegulatorReportInput,
  NoticeVersionInput,
  PrepareIncidentNoticeInput,
  ReturnIncidentNoticeInput,
  SubmitRegulatorReportInput,
} from "./paper-inputs.js";
import { prepareIncidentNotice } from "./prepare-incident-notice.js";
import { recordAuthorityOrder } from "./record-authority-order.js";
import { IncidentNoticeResult, IncidentStepResult } from "./refusals.js";
import { removeAffectedPerson } from "./remove-affected-person.js";
import { returnIncidentNotice } from "./return-incident-notice.js";
import {
  AddListedPeopleInput,
  AddPeopleOfOrdersInput,
  AddPeopleShownInput,
  RemoveAffectedPersonInput,
} from "./set-inputs.js";
import { submitIncidentNotice } from "./submit-incident-notice.js";
import { submitRegulatorReport } from "./submit-regulator-report.js";

/** Who is affected, and what people and the authority are told. */
@Resolver()
export class IncidentPeopleResolver {
  @Mutation(() => IncidentStepResult, { description: "Whom a colleague was shown, from the access log." })
  @ForStaff("incident:handle")
  addPeopleShown(@Arg("input", () => AddPeopleShownInput) input: AddPeopleShownInput, @Ctx() ctx: StaffContext) {
    return addPeopleShown(ctx, input);
  }

  @Mutation(() => IncidentStepResult, { description: "Buyers and recipients of a period's orders, or of single ones." })
  @ForStaff("incident:handle")
  addPeopleOfOrders(
    @Arg("input", () => AddPeopleOfOrdersInput) input: AddPeopleOfOrdersInput,
    @Ctx() ctx: StaffContext,
  ) {
    return addPeopleOfOrders(ctx, input);
  }

  @Mutation(() => IncidentStepResult, { description: "A leaked sample or a partner's list, by blind index." })
  @ForStaff("incident:handle")
  addListedPeople(@Arg("input", () => AddListedPeopleInput) input: AddListedPeopleInput, @Ctx() ctx: StaffContext) {
    return addListedPeople(ctx, input);
  }

  @Mutation(() => IncidentStepResult, { description: "A version of its own; unsends nothing." })
  @ForStaff("incident:handle")
  removeAffectedPerson(
    @Arg("input", () => RemoveAffectedPersonInput) input: RemoveAffectedPersonInput,
    @Ctx() ctx: StaffContext,
  ) {
    return removeAffectedPerson(ctx, input);
  }

  @Mutation(() => IncidentNoticeResult, { description: "Writes the next version." })
  @ForStaff("incident:handle")
  prepareIncidentNotice(
    @Arg("input", () => PrepareIncidentNoticeInput) input: PrepareIncidentNoticeInput,
    @Ctx() ctx: StaffContext,
  ) {
    return prepareIncidentNotice(ctx, input);
  }

  @Mutation(() => IncidentNoticeResult, { description: "Hands a whole version to the two who approve." })
  @ForStaff("incident:handle")
  submitIncidentNotice(@Arg("input", () => NoticeVersionInput) input: NoticeVersionInput, @Ctx() ctx: StaffContext) {
    return submitIncidentNotice(ctx, input);
  }

  @Mutation(() => IncidentNoticeResult, { description: "One of two signatures; never the writer's." })
  @ForStaff("incident:approve")
  approveIncidentNotice(@Arg("input", () => NoticeVersionInput) input: NoticeVersionInput, @Ctx() ctx: StaffContext) {
    return approveIncidentNotice(ctx, input);
  }

  @Mutation(() => IncidentNoticeResult)
  @ForStaff("incident:approve")
  returnIncidentNotice(
    @Arg("input", () => ReturnIncidentNoticeInput) input: ReturnIncidentNoticeInput,
    @Ctx() ctx: StaffContext,
  ) {
    return returnIncidentNotice(ctx, input);
  }

  @Mutation(() => IncidentStepResult, { description: "Harm has been effectively avoided (PIPL 57): the lead's alone." })
  @ForStaff("incident:approve")
  decideNoNotice(@Arg("input", () => DecideNoNoticeInput) input: DecideNoNoticeInput, @Ctx() ctx: StaffContext) {
    return decideNoNotice(ctx, input);
  }

  @Mutation(() => IncidentStepResult, { description: "The authority orders that people be told after all." })
  @ForStaff("incident:handle")
  recordAuthorityOrder(
    @Arg("input", () => IncidentWithReasonInput) input: IncidentWithReasonInput,
    @Ctx() ctx: StaffContext,
  ) {
    return recordAuthorityOrder(ctx, input);
  }

  @Mutation(() => IncidentStepResult, { description: "Written from what the file knows." })
  @ForStaff("incident:handle")
  draftRegulatorReport(
    @Arg("input", () => DraftRegulatorReportInput) input: DraftRegulatorReportInput,
    @Ctx() ctx: StaffContext,
  ) {
    return draftRegulatorReport(ctx, input);
  }

  @Mutation(() => IncidentStepResult)
  @ForStaff("incident:handle")
  editRegulatorReport(
    @Arg("input", () => EditRegulatorReportInput) input: EditRegulatorReportInput,
    @Ctx() ctx: StaffContext,
  ) {
    return editRegulatorReport(ctx, input);
  }

  @Mutation(() => IncidentStepResult, { description: "Sent: which way, when, under which receipt." })
  @ForStaff("incident:handle")
  submitRegulatorReport(
    @Arg("input", () => SubmitRegulatorReportInput) input: SubmitRegulatorReportInput,
    @Ctx() ctx: StaffContext,
  ) {
    return submitRegulatorReport(ctx, input);
  }
}
