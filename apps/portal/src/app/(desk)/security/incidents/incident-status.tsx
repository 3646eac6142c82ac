import { incidentClockLabels, incidentSeverityLabels, incidentStatusLabels } from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import type { IncidentClockFragment, IncidentStateFragment } from "#generated/graphql";
import { useLabels } from "#lib/labels";
import { incidentStatusTones, severityTones } from "#lib/tones";
import { Badge, StatusBadge } from "#ui/badge";
import { DeadlineChip } from "#ui/deadline-chip";

graphql(`
  fragment IncidentState on SecurityIncident {
    status
    severity
  }
  fragment IncidentClock on SecurityIncident {
    nextClock {
      kind
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
`);

export function IncidentStatusBadge({ row: { status } }: { readonly row: IncidentStateFragment }) {
  const say = useLabels();
  return <StatusBadge tone={incidentStatusTones[status]}>{say(incidentStatusLabels[status])}</StatusBadge>;
}

export function SeverityBadge({ row: { severity } }: { readonly row: IncidentStateFragment }) {
  const say = useLabels();
  return <Badge tone={severityTones[severity]}>{say(incidentSeverityLabels[severity])}</Badge>;
}

/** The duty that comes next, and how long there is. */
export function NextClock({ row: { nextClock } }: { readonly row: IncidentClockFragment }) {
  const say = useLabels();
  if (!nextClock?.deadline) return null;
  return (
    <span className="inline-flex flex-wrap items-center gap-1">
      {say(incidentClockLabels[nextClock.kind])}
      <DeadlineChip deadline={nextClock.deadline} />
    </span>
  );
}
