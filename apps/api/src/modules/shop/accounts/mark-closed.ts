import { and, eq } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { revokeSessions } from "./sessions.js";
import { accounts } from "./tables.js";

/**
 * Ends sign-in at once: sessions, and the lookup values by which WeChat's user would find this account again. What the
 * account still holds goes by the hand of `privacy/erasure`. False when somebody closed it before.
 */
export async function markClosed(tx: Tx, ctx: Ctx, accountId: Id<"acc">): Promise<boolean> {
  const [outcome] = await tx
    .update(accounts)
    .set({ status: "CLOSED", openidIndex: null, phoneIndex: null })
    .where(and(eq(accounts.id, accountId), eq(accounts.status, "ACTIVE")));
  if (outcome.affectedRows === 0) return false;
  await revokeSessions(tx, ctx, { accountId }, "ACCOUNT_CLOSED");
  return true;
}
