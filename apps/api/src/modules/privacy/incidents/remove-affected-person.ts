import { and, eq, isNull } from "drizzle-orm";
import type { StaffContext } from "#kernel/context";
import { idOf, read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal } from "#kernel/refusal";
import { completeVersion } from "./join-set.js";
import { beingHandled, incidentWithReason, onIncident } from "./on-incident.js";
import { openVersion } from "./selection.js";
import type { RemoveAffectedPersonInput } from "./set-inputs.js";
import { affectedSetVersions, affectedSubjects, type IncidentRow } from "./tables.js";

const form = incidentWithReason.extend({ subjectId: idOf("afs") });

/** Somebody turned out not to be affected. A version of its own with a reason; what was sent is not unsent. */
export async function removeAffectedPerson(
  ctx: StaffContext,
  input: RemoveAffectedPersonInput,
): Promise<IncidentRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  return onIncident(ctx, given.incidentId, beingHandled, async (tx, incident) => {
    const { row } = incident;
    const version = await openVersion(tx, ctx, incident, {
      source: "REMOVAL",
      confidence: "CONFIRMED",
      reason: given.reason,
      action: "privacy/incidents.removeAffectedPerson",
    });
    const [removed] = await tx
      .update(affectedSubjects)
      .set({ removedInVersion: version })
      .where(
        and(
          eq(affectedSubjects.id, given.subjectId),
          eq(affectedSubjects.incidentId, row.id),
          isNull(affectedSubjects.removedInVersion),
        ),
      );
    if (removed.affectedRows !== 1) return new NotFound();
    await tx
      .update(affectedSetVersions)
      .set({ removed: 1, examined: 1 })
      .where(and(eq(affectedSetVersions.incidentId, row.id), eq(affectedSetVersions.version, version)));
    return completeVersion(tx, ctx, incident, version);
  });
}
