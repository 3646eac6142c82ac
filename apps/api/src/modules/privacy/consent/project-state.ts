import type { Tx } from "#kernel/db";
import type { ConsentEvent } from "./chain.js";
import { statusAfter } from "./purposes.js";
import { consentStates } from "./tables.js";

/** Brings what holds now up to date with one line of the ledger. */
export async function projectEvent(tx: Tx, event: ConsentEvent): Promise<void> {
  const status = statusAfter[event.act];
  if (status === null || event.purpose === "RECIPIENT_CONSENT") return;
  const { accountId, purpose, at: since, textVersion, receiptNumber } = event;
  await tx
    .insert(consentStates)
    .values({ accountId, purpose, status, since, textVersion, receiptNumber })
    .onDuplicateKeyUpdate({ set: { status, since, textVersion, receiptNumber } });
}
