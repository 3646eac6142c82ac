import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { newId } from "#kernel/id";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { measureKinds, measureStates } from "./enums.js";
import type { RecordIncidentMeasureInput } from "./inputs.js";
import { beingHandled, incidentForm, onIncident, words } from "./on-incident.js";
import { type IncidentRow, incidentMeasures } from "./tables.js";
import { sealWords } from "./texts.js";

const form = incidentForm.extend({ kind: z.enum(measureKinds), state: z.enum(measureStates), text: words });

/** What is done against it, what makes it good, and what people are advised: notice and report are drafted from these. */
export async function recordIncidentMeasure(
  ctx: StaffContext,
  input: RecordIncidentMeasureInput,
): Promise<IncidentRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  return onIncident(ctx, given.incidentId, beingHandled, async (tx, { row, key }) => {
    const id = newId("ime");
    const { kind, state } = given;
    await tx.insert(incidentMeasures).values({
      id,
      incidentId: row.id,
      kind,
      state,
      at: ctx.clock.now(),
      staffId: ctx.actor.staffId,
      text: sealWords(key, "measure", id, given.text),
    });
    await recordAudit(tx, ctx, {
      action: "privacy/incidents.recordIncidentMeasure",
      entity: row.id,
      detail: { measure: id, kind, state },
    });
    return row;
  });
}
