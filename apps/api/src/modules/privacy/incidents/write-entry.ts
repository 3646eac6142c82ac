import type { StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import type { OpenIncident } from "./on-incident.js";
import { incidentEntries } from "./tables.js";
import { sealWords } from "./texts.js";

/** A line in the incident's own diary; never changed afterwards. */
export async function writeEntry(
  tx: Tx,
  { actor, clock }: StaffContext,
  { row, key }: OpenIncident,
  text: string,
  at: Date = clock.now(),
): Promise<Id<"ien">> {
  const id = newId("ien");
  await tx.insert(incidentEntries).values({
    id,
    incidentId: row.id,
    at,
    recordedAt: clock.now(),
    staffId: actor.staffId,
    text: sealWords(key, "entry", id, text),
  });
  return id;
}
