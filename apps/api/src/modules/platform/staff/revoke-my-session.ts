import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { idOf, read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import type { RevokeMySessionInput } from "./inputs.js";
import { endSessions } from "./revoke-sessions.js";
import { staffSessions } from "./tables.js";
import { SessionRevoked } from "./types.js";

const form = z.object({ sessionId: idOf("sts") });

/** Ends one of one's own sessions; somebody else's is not found. */
export async function revokeMySession(
  ctx: StaffContext,
  input: RevokeMySessionInput,
): Promise<SessionRevoked | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { staffId } = ctx.actor;
  return ctx.db.transact<SessionRevoked | Refusal>(async (tx) => {
    const own = and(eq(staffSessions.id, given.sessionId), eq(staffSessions.staffId, staffId))!;
    if ((await endSessions(tx, ctx, own)) === 0) return new NotFound();
    await recordAudit(tx, ctx, {
      action: "platform/staff.revokeMySession",
      entity: staffId,
      detail: { session: given.sessionId },
    });
    return new SessionRevoked(given.sessionId);
  });
}
