import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { ReadDb, Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { workingCalendar } from "#platform/settings";
import { clockEnd, clockRules } from "./rules.js";
import type { IncidentClockKind } from "./status.js";
import { type ClockRow, incidentClocks } from "./tables.js";

export const clocksOf = (db: ReadDb, incidentId: Id<"inc">): Promise<ClockRow[]> =>
  db.select().from(incidentClocks).where(eq(incidentClocks.incidentId, incidentId)).orderBy(asc(incidentClocks.dueAt));

/** Starts clocks, or starts them anew: what had been met or waived is due again. */
export async function startClocks(
  tx: Tx,
  incidentId: Id<"inc">,
  kinds: readonly IncidentClockKind[],
  from: Date,
): Promise<void> {
  if (kinds.length === 0) return;
  const calendar = await workingCalendar(tx);
  for (const kind of kinds) {
    const dueAt = clockEnd(kind, from, calendar);
    const clock = { startedAt: from, dueAt, watchedAt: dueAt, metAt: null, waivedAt: null, overdueAt: null };
    await tx
      .insert(incidentClocks)
      .values({ incidentId, kind, basis: clockRules[kind].basis, ...clock })
      .onDuplicateKeyUpdate({ set: clock });
  }
}

/** Starts those that do not run: one that runs, or was met, keeps its start. */
export async function startClocksOnce(
  tx: Tx,
  incidentId: Id<"inc">,
  kinds: readonly IncidentClockKind[],
  from: Date,
): Promise<void> {
  const clocks = await clocksOf(tx, incidentId);
  const known = new Set(clocks.filter(({ waivedAt }) => !waivedAt).map(({ kind }) => kind));
  await startClocks(
    tx,
    incidentId,
    kinds.filter((kind) => !known.has(kind)),
    from,
  );
}

const running = (incidentId: Id<"inc">, kinds: readonly IncidentClockKind[]) =>
  and(
    eq(incidentClocks.incidentId, incidentId),
    inArray(incidentClocks.kind, [...kinds]),
    isNull(incidentClocks.metAt),
    isNull(incidentClocks.waivedAt),
  );

/** The duty is done. A clock that is met already keeps its time. */
export async function meetClocks(
  tx: Tx,
  { clock }: Ctx,
  incidentId: Id<"inc">,
  ...kinds: readonly IncidentClockKind[]
): Promise<void> {
  await tx.update(incidentClocks).set({ metAt: clock.now(), watchedAt: null }).where(running(incidentId, kinds));
}

/** The duty has fallen away. */
export async function waiveClocks(
  tx: Tx,
  { clock }: Ctx,
  incidentId: Id<"inc">,
  kinds: readonly IncidentClockKind[],
): Promise<void> {
  await tx.update(incidentClocks).set({ waivedAt: clock.now(), watchedAt: null }).where(running(incidentId, kinds));
}
