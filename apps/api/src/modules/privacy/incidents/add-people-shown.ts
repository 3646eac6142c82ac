import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { idOf, read } from "#kernel/input";
import { FieldProblem, InvalidInput, type Refusal } from "#kernel/refusal";
import { beingHandled, incidentForm, onIncident, words } from "./on-incident.js";
import { startCollecting } from "./selection.js";
import type { AddPeopleShownInput } from "./set-inputs.js";
import type { IncidentRow } from "./tables.js";

export const periodForm = z.object({ from: z.date(), to: z.date() });
const form = incidentForm.extend({
  staffId: idOf("stf"),
  ...periodForm.shape,
  includeMasked: z.boolean(),
  reason: words.nullish(),
});

/** Everybody whom a colleague was shown in a period, from the access log (Policy 5.5): which fields, person by person. */
export async function addPeopleShown(ctx: StaffContext, input: AddPeopleShownInput): Promise<IncidentRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { from, to, staffId, includeMasked, reason } = given;
  if (from >= to) return new InvalidInput([endsBefore]);
  const started = await onIncident(ctx, given.incidentId, beingHandled, async (tx, incident) => {
    await startCollecting(tx, ctx, incident, {
      source: "ACCESS_LOG",
      confidence: includeMasked ? "POSSIBLE" : "CONFIRMED",
      reason: reason ?? undefined,
      shownToStaffId: staffId,
      period: { from, to },
      action: "privacy/incidents.addPeopleShown",
    });
    return incident.row;
  });
  ctx.wakeWorker();
  return started;
}

export const endsBefore = new FieldProblem("to", "ENDS_BEFORE_IT_BEGINS", {
  zh: "结束时间须晚于开始时间。",
  en: "The end must be later than the beginning.",
});
