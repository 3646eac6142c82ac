import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { ForAnyone, ForStaff } from "#kernel/access";
import type { Ctx as Context, StaffContext } from "#kernel/context";
import { acceptStaffInvitation } from "./accept-staff-invitation.js";
import { changePassword } from "./change-password.js";
import { AcceptStaffInvitationInput, ChangePasswordInput, RevokeMySessionInput } from "./inputs.js";
import { memberById, staffMemberFrom } from "./queries.js";
import { invitationOf, openSessionsOf } from "./record-queries.js";
import { StaffSessionInfo } from "./record-types.js";
import {
  AcceptStaffInvitationResult,
  ChangePasswordResult,
  RevokeMySessionResult,
  StaffInvitationResult,
} from "./results.js";
import { revokeMySession } from "./revoke-my-session.js";
import { signInStaff } from "./sign-in-staff.js";
import { signOutStaff } from "./sign-out-staff.js";
import { signOutStaffEverywhere } from "./sign-out-staff-everywhere.js";
import { SignInStaffInput, SignInStaffResult, StaffMember } from "./types.js";

@Resolver()
export class StaffResolver {
  @ForAnyone()
  @Query(() => StaffMember, { nullable: true, description: "The signed-in member of staff; null for anybody else." })
  async viewer(@Ctx() ctx: Context): Promise<StaffMember | null> {
    if (ctx.actor.kind !== "STAFF") return null;
    const row = await memberById(ctx.db, ctx.actor.staffId);
    return row ? staffMemberFrom(ctx, row) : null;
  }

  @ForAnyone()
  @Mutation(() => SignInStaffResult)
  signInStaff(@Ctx() ctx: Context, @Arg("input", () => SignInStaffInput) input: SignInStaffInput) {
    return signInStaff(ctx, input);
  }

  @ForAnyone()
  @Query(() => StaffInvitationResult, { description: "What the owner of a link needs to enroll. Never cached." })
  staffInvitation(@Ctx() ctx: Context, @Arg("token", () => String) token: string) {
    return invitationOf(ctx, token);
  }

  @ForAnyone()
  @Mutation(() => AcceptStaffInvitationResult, { description: "Sets password and second factor; uses the link up." })
  acceptStaffInvitation(
    @Ctx() ctx: Context,
    @Arg("input", () => AcceptStaffInvitationInput) input: AcceptStaffInvitationInput,
  ) {
    return acceptStaffInvitation(ctx, input);
  }

  @ForStaff(null)
  @Query(() => [StaffSessionInfo], { description: "The caller's open sessions, the last used first." })
  async mySessions(@Ctx() ctx: StaffContext) {
    const rows = await openSessionsOf(ctx, ctx.actor.staffId);
    return rows.map((row) => ({ ...row, isCurrent: row.id === ctx.actor.sessionId }));
  }

  @ForStaff(null)
  @Mutation(() => RevokeMySessionResult, { description: "Ends one of the caller's sessions." })
  revokeMySession(@Ctx() ctx: StaffContext, @Arg("input", () => RevokeMySessionInput) input: RevokeMySessionInput) {
    return revokeMySession(ctx, input);
  }

  @ForStaff(null)
  @Mutation(() => ChangePasswordResult, { description: "With both factors; all other sessions end." })
  changePassword(@Ctx() ctx: StaffContext, @Arg("input", () => ChangePasswordInput) input: ChangePasswordInput) {
    return changePassword(ctx, input);
  }

  @ForStaff(null)
  @Mutation(() => Boolean, { description: "Ends this session at once." })
  signOutStaff(@Ctx() ctx: StaffContext) {
    return signOutStaff(ctx);
  }

  @ForStaff(null)
  @Mutation(() => Boolean, { description: "Ends every session of the caller at once." })
  signOutStaffEverywhere(@Ctx() ctx: StaffContext) {
    return signOutStaffEverywhere(ctx);
  }
}
