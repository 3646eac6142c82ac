import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { ForAnyone, ForStaff } from "#kernel/access";
import type { Ctx as Context, StaffContext } from "#kernel/context";
import { memberById, staffMemberFrom } from "./queries.js";
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
