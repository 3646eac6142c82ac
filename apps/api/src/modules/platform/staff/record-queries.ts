import { and, asc, desc, eq, gt, inArray, isNull } from "drizzle-orm";
import { after } from "#kernel/clock";
import type { Ctx } from "#kernel/context";
import type { ReadDb } from "#kernel/db";
import { type Id, isId } from "#kernel/id";
import { loader } from "#kernel/loader";
import { mask } from "#kernel/mask";
import type { Refusal } from "#kernel/refusal";
import { historyOf } from "#platform/audit";
import { totpUri } from "./credentials.js";
import type { GrantRow } from "./grants.js";
import { openInvitationOfToken, secretOf } from "./invitations.js";
import { IDLE_MS, memberById, type StaffRow, staffMemberFrom } from "./queries.js";
import type { Grantable, StaffEvent, StaffInvitation } from "./record-types.js";
import { InvitationOver } from "./refusals.js";
import type { ResetRow } from "./resets.js";
import { apartFrom, grantables, isRole } from "./separation.js";
import { staffGrants, staffSessions } from "./tables.js";

/** What is proposed or holds first, then the past, newest first. */
export const grantsOf = loader("platform/staff.grants", async ({ db }: Ctx, staffIds: readonly Id<"stf">[]) => {
  const rows = await db
    .select()
    .from(staffGrants)
    .where(inArray(staffGrants.staffId, [...staffIds]))
    .orderBy(desc(staffGrants.proposedAt), asc(staffGrants.id));
  const byPerson = new Map<Id<"stf">, GrantRow[]>(staffIds.map((staffId) => [staffId, []]));
  for (const row of rows) byPerson.get(row.staffId)?.push(row);
  for (const list of byPerson.values()) list.sort((a, b) => Number(isOver(a)) - Number(isOver(b)));
  return byPerson;
});

const isOver = ({ status }: GrantRow) => status !== "PROPOSED" && status !== "ACTIVE";

export async function openSessionsOf({ db, clock }: Pick<Ctx, "db" | "clock">, staffId: Id<"stf">) {
  const now = clock.now();
  return db
    .select()
    .from(staffSessions)
    .where(
      and(
        eq(staffSessions.staffId, staffId),
        isNull(staffSessions.revokedAt),
        gt(staffSessions.expiresAt, now),
        gt(staffSessions.lastSeenAt, after(now, -IDLE_MS)),
      ),
    )
    .orderBy(desc(staffSessions.lastSeenAt), asc(staffSessions.id));
}

type Sealing = Pick<Ctx, "keys" | "db">;

export async function reasonOfGrant(ctx: Sealing, { id, staffId, reason }: GrantRow): Promise<string | null> {
  return reason && (await keyOfMember(ctx, staffId)).open({ column: "staff_grants.reason", row: id }, reason);
}

export const reasonOfReset = async (ctx: Sealing, { id, staffId, reason }: ResetRow): Promise<string> =>
  (await keyOfMember(ctx, staffId)).open({ column: "staff_resets.reason", row: id }, reason);

const keyOfMember = async ({ keys, db }: Sealing, staffId: Id<"stf">) =>
  keys.open((await memberById(db, staffId))!.keyId);

export const emailOf = async (ctx: Pick<Ctx, "keys" | "clock">, row: StaffRow): Promise<string> =>
  (await staffMemberFrom(ctx, row)).email;

/** The person's story, oldest first, without the everyday signing in and out. */
export async function storyOf(db: ReadDb, staffId: Id<"stf">): Promise<StaffEvent[]> {
  const entries = await historyOf(db, staffId);
  return entries
    .filter(({ action, outcome }) => outcome === "DONE" && !everyday.has(action))
    .map(({ at, action, actorKind, actor, fromStatus, toStatus, detail }) => ({
      at,
      action,
      actorKind,
      actor: actorKind === "STAFF" && isId("stf", actor) ? { id: actor } : null,
      fromStatus,
      toStatus,
      subject: typeof detail?.name === "string" ? detail.name : null,
    }));
}
const everyday = new Set(["platform/staff.signInStaff", "platform/staff.signOutStaff"]);

export const listGrantables = (): Grantable[] =>
  grantables.map((name) => ({ name, isRole: isRole(name), apartFrom: apartFrom(name) }));

/** What the owner of a link sees before using it. */
export async function invitationOf(ctx: Ctx, token: string): Promise<StaffInvitation | Refusal> {
  const invitation = await openInvitationOfToken(ctx.db, ctx, token);
  const member = invitation && (await memberById(ctx.db, invitation.staffId));
  if (!invitation || !member || member.status === "LEFT") return new InvitationOver();
  const [{ displayName, email }, totpSecret] = await Promise.all([
    staffMemberFrom(ctx, member),
    secretOf(ctx, member.keyId, invitation),
  ]);
  return {
    displayName,
    email: mask("EMAIL", email),
    purpose: invitation.purpose,
    expiresAt: invitation.expiresAt,
    totpSecret,
    totpUri: totpUri(totpSecret, email),
  };
}
