import { and, eq, gt, isNull } from "drizzle-orm";
import { after } from "#kernel/clock";
import type { Ctx } from "#kernel/context";
import type { ReadDb, Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import { post } from "#platform/outbox";
import { newTotpSecret, tokenHash } from "./credentials.js";
import { INVITATION_LIVES_MS } from "./rules.js";
import { type InvitationPurpose, staffInvitations, type staffMembers } from "./tables.js";

export const SEND_INVITATION = "platform/staff.sendInvitation";

export type InvitationRow = typeof staffInvitations.$inferSelect;

/**
 * The word in the link: a keyed hash of the row's id, so that the mail can be written by the worker and no table holds
 * what opens the door; rows are found by the word's digest.
 */
export const tokenOf = ({ blindIndex }: Pick<Ctx, "blindIndex">, invitationId: Id<"siv">): string =>
  `inv_${blindIndex("STAFF_INVITATION", invitationId).toString("base64url")}`;

/** Makes a new link and ends those before it. Its mail commits with it and leaves afterwards. */
export async function issueInvitation(
  tx: Tx,
  ctx: Ctx,
  member: Pick<typeof staffMembers.$inferSelect, "id" | "keyId">,
  purpose: InvitationPurpose,
): Promise<Id<"siv">> {
  await revokeInvitations(tx, ctx, member.id);
  const now = ctx.clock.now();
  const invitationId = newId("siv");
  const key = await ctx.keys.open(member.keyId);
  await tx.insert(staffInvitations).values({
    id: invitationId,
    staffId: member.id,
    purpose,
    tokenHash: tokenHash(tokenOf(ctx, invitationId)),
    totpSecret: key.seal({ column: "staff_invitations.totp_secret", row: invitationId }, newTotpSecret()),
    createdBy: ctx.actor.kind === "STAFF" ? ctx.actor.staffId : null,
    createdAt: now,
    expiresAt: after(now, INVITATION_LIVES_MS),
  });
  await post(tx, ctx, SEND_INVITATION, { invitationId });
  return invitationId;
}

export async function revokeInvitations(tx: Tx, { clock }: Ctx, staffId: Id<"stf">): Promise<number> {
  const [outcome] = await tx
    .update(staffInvitations)
    .set({ revokedAt: clock.now() })
    .where(
      and(eq(staffInvitations.staffId, staffId), isNull(staffInvitations.usedAt), isNull(staffInvitations.revokedAt)),
    );
  return outcome.affectedRows;
}

const isOpen = (now: Date) =>
  and(isNull(staffInvitations.usedAt), isNull(staffInvitations.revokedAt), gt(staffInvitations.expiresAt, now));

export async function openInvitationOfToken(
  db: ReadDb,
  { clock }: Pick<Ctx, "clock">,
  token: string,
): Promise<InvitationRow | undefined> {
  const [row] = await db
    .select()
    .from(staffInvitations)
    .where(and(eq(staffInvitations.tokenHash, tokenHash(token)), isOpen(clock.now())));
  return row;
}

/** The link that works now, if there is one. */
export async function openInvitationOf(
  db: ReadDb,
  { clock }: Pick<Ctx, "clock">,
  staffId: Id<"stf">,
): Promise<InvitationRow | undefined> {
  const [row] = await db
    .select()
    .from(staffInvitations)
    .where(and(eq(staffInvitations.staffId, staffId), isOpen(clock.now())));
  return row;
}

/** Uses the link up: of two requests that carry it, one is true. */
export async function useInvitation(tx: Tx, { clock }: Ctx, invitationId: Id<"siv">): Promise<boolean> {
  const [outcome] = await tx
    .update(staffInvitations)
    .set({ usedAt: clock.now() })
    .where(and(eq(staffInvitations.id, invitationId), isOpen(clock.now())));
  return outcome.affectedRows === 1;
}

export const secretOf = async (
  { keys }: Pick<Ctx, "keys">,
  keyId: Id<"key">,
  { id, totpSecret }: InvitationRow,
): Promise<string> => (await keys.open(keyId)).open({ column: "staff_invitations.totp_secret", row: id }, totpSecret);
