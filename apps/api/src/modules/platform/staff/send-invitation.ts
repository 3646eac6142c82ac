import { and, eq, isNull } from "drizzle-orm";
import type { SystemContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import type { Effect } from "#kernel/room";
import { invitationLetter } from "./invitation-letter.js";
import { tokenOf } from "./invitations.js";
import { memberById, staffMemberFrom } from "./queries.js";
import { staffInvitations } from "./tables.js";

/** Mails a link once. Its Message-ID is the invitation's id, so that a repetition is recognized as one. */
export const sendInvitation: Effect = async (ctx, { invitationId }) => {
  const [invitation] = await ctx.db
    .select()
    .from(staffInvitations)
    .where(eq(staffInvitations.id, invitationId as Id<"siv">));
  if (!invitation || invitation.sentAt || invitation.usedAt || invitation.revokedAt) return;
  if (invitation.expiresAt <= ctx.clock.now()) return;
  const member = (await memberById(ctx.db, invitation.staffId))!;
  const { email, displayName } = await staffMemberFrom(ctx, member);
  const link = `${ctx.settings.portalBaseUrl}/invite/${tokenOf(ctx, invitation.id)}`;
  const letter = invitationLetter({ displayName, link, purpose: invitation.purpose, expiresAt: invitation.expiresAt });
  await ctx.gateways.mail.send({ to: email, reference: invitation.id, ...letter }, member.id);
  await markSent(ctx, invitation.id);
};

const markSent = ({ db, clock }: SystemContext, invitationId: Id<"siv">) =>
  db.once((writer) =>
    writer
      .update(staffInvitations)
      .set({ sentAt: clock.now() })
      .where(and(eq(staffInvitations.id, invitationId), isNull(staffInvitations.sentAt))),
  );
