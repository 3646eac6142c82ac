import "server-only";
import { redirect } from "next/navigation";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { submit } from "#lib/forms";
import { paths } from "#lib/paths";

interface IncidentDeed<Answer> {
  /** Names of the fields to show again after a no. */
  readonly keep?: readonly string[];
  readonly fieldOf?: (path: string) => string;
  readonly send: (incidentId: string) => Promise<Answer>;
}

/** Does one deed on an incident and comes back to it. */
export function onIncident<Answer extends object>(
  form: FormData,
  { keep = [], fieldOf, send }: IncidentDeed<Answer>,
): Promise<FormState> {
  const incidentId = text(form, "incidentId");
  return submit(form, {
    keep,
    ...(fieldOf && { fieldOf }),
    send: () => send(incidentId),
    onDone: async () => redirect(paths.incident(incidentId)),
  });
}
