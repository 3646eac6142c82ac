import { campaignStatusLabels } from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import type { WorkIncidentFragment } from "#generated/graphql";
import { paths } from "#lib/paths";
import { blockOf, type Waiting, type WorkArea } from "../block";

graphql(`
  fragment WorkIncident on SecurityIncident {
    id
    incidentNumber
    reportedAt
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
  fragment WorkIncidents on SecurityIncidentPage {
    nodes {
      ...WorkIncident
    }
    pageInfo {
      hasNextPage
    }
  }
  fragment IncidentsWork on Query {
    incidentsOverdue: securityIncidents(first: 5, filter: { open: true, overdue: true }) @include(if: $mayIncidentRead) {
      ...WorkIncidents
    }
    incidentClocks: securityIncidents(first: 5, filter: { open: true, dueFirst: true }) @include(if: $mayIncidentHandle) {
      ...WorkIncidents
    }
    openCampaigns @include(if: $mayIncidentHandle) {
      id
      campaignNumber
      status
      createdAt
      incident {
        id
      }
    }
  }
`);

const MOST = 5;

const waitingOf = ({ id, incidentNumber, reportedAt, nextClock }: WorkIncidentFragment): Waiting => ({
  id,
  href: paths.incident(id),
  name: incidentNumber,
  deadline: nextClock?.deadline,
  since: reportedAt,
});

/** Hour clocks first; then people whom nobody has told yet. Whoever only reads incidents sees what ran out. */
export const incidentsWork: WorkArea = ({ incidentClocks, incidentsOverdue, openCampaigns }, say) => [
  blockOf("incidentClocks", paths.incidents({ view: "clock" }), incidentClocks, waitingOf),
  incidentsOverdue && incidentsOverdue.nodes.length > 0
    ? blockOf("incidentsOverdue", paths.incidents({ view: "overdue" }), incidentsOverdue, waitingOf)
    : undefined,
  openCampaigns && {
    key: "openCampaigns",
    href: paths.incidents(),
    waiting: openCampaigns.slice(0, MOST).map(({ id, campaignNumber, status, createdAt, incident }) => ({
      id,
      href: paths.incident(incident.id),
      name: `${campaignNumber} · ${say(campaignStatusLabels[status])}`,
      since: createdAt,
    })),
    more: openCampaigns.length > MOST,
  },
];
