import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { ForStaff } from "#kernel/access";
import type { StaffContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import { PageArgs } from "#kernel/page";
import { NotFound } from "#kernel/refusal";
import { approveGrant } from "./approve-grant.js";
import { approveSecondFactorReset } from "./approve-second-factor-reset.js";
import { endEmployment } from "./end-employment.js";
import {
  GrantInput,
  InviteStaffMemberInput,
  MemberInput,
  ProposeGrantInput,
  RequestSecondFactorResetInput,
  ResetInput,
  StaffListFilter,
} from "./inputs.js";
import { inviteStaffMember } from "./invite-staff-member.js";
import { pageOfStaff, staffCounts } from "./list-staff.js";
import { proposeGrant } from "./propose-grant.js";
import { memberById } from "./queries.js";
import { listGrantables } from "./record-queries.js";
import { Grantable, StaffCounts, StaffRecordPage } from "./record-types.js";
import { refuseGrant } from "./refuse-grant.js";
import { refuseSecondFactorReset } from "./refuse-second-factor-reset.js";
import { requestSecondFactorReset } from "./request-second-factor-reset.js";
import { resendStaffInvitation } from "./resend-staff-invitation.js";
import {
  ApproveGrantResult,
  DecideSecondFactorResetResult,
  EndEmploymentResult,
  InviteStaffMemberResult,
  ProposeGrantResult,
  RefuseGrantResult,
  RequestSecondFactorResetResult,
  ResendStaffInvitationResult,
  RevokeGrantResult,
  RevokeStaffSessionsResult,
  StaffRecordResult,
  WithdrawGrantResult,
} from "./results.js";
import { revokeGrant } from "./revoke-grant.js";
import { revokeStaffSessions } from "./revoke-staff-sessions.js";
import { withdrawGrant } from "./withdraw-grant.js";

@Resolver()
export class StaffAdministrationResolver {
  @ForStaff("staff:manage")
  @Query(() => StaffRecordPage, { description: "Newest first." })
  staffRecords(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => StaffListFilter, { nullable: true }) filter: StaffListFilter | undefined,
    @Ctx() ctx: StaffContext,
  ) {
    return pageOfStaff(ctx, { ...filter }, page);
  }

  @ForStaff("staff:manage")
  @Query(() => StaffCounts)
  staffCounts(@Ctx() ctx: StaffContext) {
    return staffCounts(ctx);
  }

  @ForStaff("staff:manage")
  @Query(() => StaffRecordResult)
  async staffRecord(@Arg("id", () => ID) id: Id<"stf">, @Ctx() ctx: StaffContext) {
    return (await memberById(ctx.db, id)) ?? new NotFound();
  }

  @ForStaff("staff:manage")
  @Query(() => [Grantable])
  grantables() {
    return listGrantables();
  }

  @ForStaff("staff:manage")
  @Mutation(() => InviteStaffMemberResult, { description: "Mails a link, and proposes the roles." })
  inviteStaffMember(
    @Arg("input", () => InviteStaffMemberInput) input: InviteStaffMemberInput,
    @Ctx() ctx: StaffContext,
  ) {
    return inviteStaffMember(ctx, input);
  }

  @ForStaff("staff:manage")
  @Mutation(() => ResendStaffInvitationResult, { description: "A new link; the one before ends." })
  resendStaffInvitation(@Arg("input", () => MemberInput) input: MemberInput, @Ctx() ctx: StaffContext) {
    return resendStaffInvitation(ctx, input);
  }

  @ForStaff("staff:manage")
  @Mutation(() => ProposeGrantResult, { description: "Allows nothing until another administrator agrees." })
  proposeGrant(@Arg("input", () => ProposeGrantInput) input: ProposeGrantInput, @Ctx() ctx: StaffContext) {
    return proposeGrant(ctx, input);
  }

  @ForStaff("staff:approve")
  @Mutation(() => ApproveGrantResult, { description: "Never by who proposed it or whom it is about." })
  approveGrant(@Arg("input", () => GrantInput) input: GrantInput, @Ctx() ctx: StaffContext) {
    return approveGrant(ctx, input);
  }

  @ForStaff("staff:approve")
  @Mutation(() => RefuseGrantResult)
  refuseGrant(@Arg("input", () => GrantInput) input: GrantInput, @Ctx() ctx: StaffContext) {
    return refuseGrant(ctx, input);
  }

  @ForStaff("staff:manage")
  @Mutation(() => WithdrawGrantResult, { description: "By who proposed it." })
  withdrawGrant(@Arg("input", () => GrantInput) input: GrantInput, @Ctx() ctx: StaffContext) {
    return withdrawGrant(ctx, input);
  }

  @ForStaff("staff:manage")
  @Mutation(() => RevokeGrantResult, { description: "At once; less right needs no second person." })
  revokeGrant(@Arg("input", () => GrantInput) input: GrantInput, @Ctx() ctx: StaffContext) {
    return revokeGrant(ctx, input);
  }

  @ForStaff("staff:manage")
  @Mutation(() => RequestSecondFactorResetResult, { description: "A colleague has lost the second factor." })
  requestSecondFactorReset(
    @Arg("input", () => RequestSecondFactorResetInput) input: RequestSecondFactorResetInput,
    @Ctx() ctx: StaffContext,
  ) {
    return requestSecondFactorReset(ctx, input);
  }

  @ForStaff("staff:approve")
  @Mutation(() => DecideSecondFactorResetResult, { description: "Ends the old one and every session, mails a link." })
  approveSecondFactorReset(@Arg("input", () => ResetInput) input: ResetInput, @Ctx() ctx: StaffContext) {
    return approveSecondFactorReset(ctx, input);
  }

  @ForStaff("staff:approve")
  @Mutation(() => DecideSecondFactorResetResult)
  refuseSecondFactorReset(@Arg("input", () => ResetInput) input: ResetInput, @Ctx() ctx: StaffContext) {
    return refuseSecondFactorReset(ctx, input);
  }

  @ForStaff("staff:manage")
  @Mutation(() => RevokeStaffSessionsResult, { description: "Signs the person out everywhere, at once." })
  revokeStaffSessions(@Arg("input", () => MemberInput) input: MemberInput, @Ctx() ctx: StaffContext) {
    return revokeStaffSessions(ctx, input);
  }

  @ForStaff("staff:manage")
  @Mutation(() => EndEmploymentResult, { description: "Ends sessions, links, roles and proposals in one moment." })
  endEmployment(@Arg("input", () => MemberInput) input: MemberInput, @Ctx() ctx: StaffContext) {
    return endEmployment(ctx, input);
  }
}
