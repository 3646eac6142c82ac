import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import type { AddIncidentEntryInput } from "./inputs.js";
import { beingHandled, incidentForm, onIncident, words } from "./on-incident.js";
import { notYet } from "./report-incident.js";
import type { IncidentRow } from "./tables.js";
import { writeEntry } from "./write-entry.js";

const form = incidentForm.extend({ text: words, at: z.date().nullish() });

/** What happened, and when: the diary from which the report is written afterwards. */
export async function addIncidentEntry(
  ctx: StaffContext,
  input: AddIncidentEntryInput,
): Promise<IncidentRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const now = ctx.clock.now();
  if (given.at && given.at > now) return new InvalidInput([notYet("at")]);
  return onIncident(ctx, given.incidentId, beingHandled, async (tx, incident) => {
    const entry = await writeEntry(tx, ctx, incident, given.text, given.at ?? now);
    const { row } = incident;
    await recordAudit(tx, ctx, { action: "privacy/incidents.addIncidentEntry", entity: row.id, detail: { entry } });
    return row;
  });
}
