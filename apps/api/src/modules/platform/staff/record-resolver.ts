import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { PersonalField } from "#kernel/access";
import { AllowedAction } from "#kernel/allowed-action";
import { after } from "#kernel/clock";
import type { Ctx as Context, StaffContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import { type Permission, type StaffRole, staffRoles } from "#kernel/permissions";
import { actionsOnGrant, actionsOnMember, actionsOnReset } from "./allowed-actions.js";
import type { GrantRow } from "./grants.js";
import { openInvitationOf } from "./invitations.js";
import { type StaffRow, staffNames } from "./queries.js";
import { emailOf, grantsOf, openSessionsOf, reasonOfGrant, reasonOfReset, storyOf } from "./record-queries.js";
import {
  Colleague,
  OpenStaffInvitation,
  StaffEvent,
  StaffGrant,
  StaffRecord,
  StaffReset,
  StaffSessionInfo,
} from "./record-types.js";
import { openResetOf, type ResetRow } from "./resets.js";
import { livingGrants, STALE_AFTER_MS } from "./rules.js";
import { RoleEnum } from "./types.js";

@Resolver(() => Colleague)
export class ColleagueResolver {
  @FieldResolver(() => String, { nullable: true, description: "Null once the name's key was destroyed." })
  async displayName(@Root() { id }: Colleague, @Ctx() ctx: Context) {
    return (await staffNames(ctx).load(id)) ?? null;
  }
}

const colleague = (id: Id<"stf"> | null): Pick<Colleague, "id"> | null => id && { id };

@Resolver(() => StaffGrant)
export class StaffGrantResolver {
  @FieldResolver(() => String, { nullable: true })
  reason(@Root() grant: GrantRow, @Ctx() ctx: Context) {
    return reasonOfGrant(ctx, grant);
  }

  @FieldResolver(() => Colleague, { nullable: true, description: "Null when the system granted it." })
  proposedBy(@Root() grant: GrantRow) {
    return colleague(grant.proposedBy);
  }

  @FieldResolver(() => Colleague, { nullable: true })
  decidedBy(@Root() grant: GrantRow) {
    return colleague(grant.decidedBy);
  }

  @FieldResolver(() => Colleague, { nullable: true })
  endedBy(@Root() grant: GrantRow) {
    return colleague(grant.endedBy);
  }

  @FieldResolver(() => [AllowedAction])
  allowedActions(@Root() grant: GrantRow, @Ctx() ctx: StaffContext) {
    return actionsOnGrant(ctx, grant);
  }
}

@Resolver(() => StaffReset)
export class StaffResetResolver {
  @FieldResolver(() => String)
  reason(@Root() reset: ResetRow, @Ctx() ctx: Context) {
    return reasonOfReset(ctx, reset);
  }

  @FieldResolver(() => Colleague)
  requestedBy(@Root() reset: ResetRow) {
    return { id: reset.requestedBy };
  }

  @FieldResolver(() => [AllowedAction])
  allowedActions(@Root() reset: ResetRow, @Ctx() ctx: StaffContext) {
    return actionsOnReset(ctx, reset);
  }
}

@Resolver(() => StaffRecord)
export class StaffRecordResolver {
  @FieldResolver(() => String, { nullable: true, description: "Null once the name's key was destroyed." })
  async displayName(@Root() { id }: StaffRow, @Ctx() ctx: Context) {
    return (await staffNames(ctx).load(id)) ?? null;
  }

  @PersonalField({ mask: "EMAIL", shopper: "DENIED", staff: { "staff:manage": "VALUE" } })
  @FieldResolver(() => String)
  email(@Root() row: StaffRow, @Ctx() ctx: Context) {
    return emailOf(ctx, row);
  }

  @FieldResolver(() => [RoleEnum], { description: "What holds now." })
  roles(@Root() row: StaffRow, @Ctx() { clock }: Context): StaffRole[] {
    return livingGrants(row, clock.now()).roles.filter((role) => staffRoles.includes(role));
  }

  @FieldResolver(() => [String], { description: "Personal permissions that hold now." })
  extraPermissions(@Root() row: StaffRow, @Ctx() { clock }: Context): Permission[] {
    return livingGrants(row, clock.now()).extraPermissions;
  }

  @FieldResolver(() => Boolean)
  hasSecondFactor(@Root() { totpSecret }: StaffRow) {
    return totpSecret !== null;
  }

  @FieldResolver(() => Boolean, { description: "Has not signed in for 60 days." })
  isStale(@Root() { status, lastSignInAt, createdAt }: StaffRow, @Ctx() { clock }: Context) {
    return status === "ACTIVE" && (lastSignInAt ?? createdAt) < after(clock.now(), -STALE_AFTER_MS);
  }

  @FieldResolver(() => [StaffGrant], { description: "What is proposed or holds first, then the past." })
  async grants(@Root() { id }: StaffRow, @Ctx() ctx: Context) {
    return (await grantsOf(ctx).load(id)) ?? [];
  }

  @FieldResolver(() => [StaffSessionInfo])
  async sessions(@Root() { id }: StaffRow, @Ctx() ctx: StaffContext) {
    const rows = await openSessionsOf(ctx, id);
    return rows.map((row) => ({ ...row, isCurrent: row.id === ctx.actor.sessionId }));
  }

  @FieldResolver(() => OpenStaffInvitation, { nullable: true })
  async invitation(@Root() { id }: StaffRow, @Ctx() ctx: Context) {
    return (await openInvitationOf(ctx.db, ctx, id)) ?? null;
  }

  @FieldResolver(() => StaffReset, { nullable: true, description: "The one that waits for a decision." })
  async openReset(@Root() { id }: StaffRow, @Ctx() ctx: Context) {
    return (await openResetOf(ctx.db, id)) ?? null;
  }

  @FieldResolver(() => [StaffEvent], { description: "Oldest first." })
  history(@Root() { id }: StaffRow, @Ctx() ctx: Context) {
    return storyOf(ctx.db, id);
  }

  @FieldResolver(() => [AllowedAction])
  async allowedActions(@Root() row: StaffRow, @Ctx() ctx: StaffContext) {
    return actionsOnMember(ctx, row, await openResetOf(ctx.db, row.id));
  }
}
