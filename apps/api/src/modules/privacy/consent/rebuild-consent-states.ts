import { asc, eq } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Id } from "#kernel/id";
import { lockChain } from "./append-event.js";
import { projectEvent } from "./project-state.js";
import { consentEvents, consentStates } from "./tables.js";

/** Makes an account's states anew from its ledger: the ledger is the truth, the states are a convenience. */
export const rebuildConsentStates = ({ db }: Ctx, accountId: Id<"acc">): Promise<void> =>
  db.transact(async (tx) => {
    await lockChain(tx, accountId);
    const events = await tx
      .select()
      .from(consentEvents)
      .where(eq(consentEvents.accountId, accountId))
      .orderBy(asc(consentEvents.position));
    await tx.delete(consentStates).where(eq(consentStates.accountId, accountId));
    for (const event of events) await projectEvent(tx, event);
  });
