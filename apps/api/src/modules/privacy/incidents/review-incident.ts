import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { meetClocks } from "./clocks.js";
import type { ReviewIncidentInput } from "./inputs.js";
import { incidentForm, moveIncident, onIncident, reasonWords } from "./on-incident.js";
import type { IncidentRow } from "./tables.js";
import { sealWords } from "./texts.js";

const form = incidentForm.extend({ cause: reasonWords, lessons: reasonWords });

/** Why it happened and what is done differently from now on. Policy 5.7. */
export async function reviewIncident(ctx: StaffContext, input: ReviewIncidentInput): Promise<IncidentRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  return onIncident(ctx, given.incidentId, ["RECOVERED"], async (tx, { row, key }) => {
    await meetClocks(tx, ctx, row.id, "INTERNAL_REVIEW");
    return moveIncident(tx, ctx, row, {
      to: "REVIEWED",
      action: "privacy/incidents.reviewIncident",
      facts: {
        cause: sealWords(key, "cause", row.id, given.cause),
        lessons: sealWords(key, "lessons", row.id, given.lessons),
      },
    });
  });
}
