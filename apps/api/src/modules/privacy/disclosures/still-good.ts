import type { Tx } from "#kernel/db";
import { isInDate } from "./instruments.js";
import { checksOf, instrumentOf } from "./queries.js";
import { ChecksMissing, InstrumentExpired } from "./refusals.js";
import { checksToSubmit, openChecks, standingChecks } from "./rules.js";
import type { RequestRow } from "./tables.js";

/** Before data are collected, and again before they leave: the paper is in date today, and it is the one that was checked. */
export async function stillGood(
  tx: Tx,
  row: RequestRow,
  today: string,
): Promise<InstrumentExpired | ChecksMissing | undefined> {
  if (!isInDate(await instrumentOf(tx, row), today)) return new InstrumentExpired();
  const missing = openChecks(checksToSubmit, standingChecks(await checksOf(tx, row.id), row.instrumentId));
  return missing.length > 0 ? new ChecksMissing(missing) : undefined;
}
