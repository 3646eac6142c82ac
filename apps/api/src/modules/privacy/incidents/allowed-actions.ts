import { AllowedAction } from "#kernel/allowed-action";
import type { Ctx } from "#kernel/context";
import type { Text } from "#kernel/locale";
import type { Permission } from "#kernel/permissions";
import { isLead, partToTake } from "./hands.js";
import { faultsOf } from "./notice-elements.js";
import { obstacles } from "./obstacles.js";
import { beingHandled, confirmedOn } from "./on-incident.js";
import type { IncidentStatus } from "./status.js";
import type { ApprovalPart, DecisionRow, EvidenceRow, IncidentRow, NoticeRow, TrackRow } from "./tables.js";

/** What the answer depends on, read once per incident. */
export interface Situation {
  row: IncidentRow;
  tracks: readonly TrackRow[];
  evidence: readonly EvidenceRow[];
  contained: boolean;
  notice: NoticeRow | undefined;
  approvals: readonly { part: ApprovalPart; staffId: string }[];
  preparers: readonly string[];
  decision: DecisionRow | undefined;
}

interface Deed {
  permission: Permission;
  from: readonly IncidentStatus[];
  /** The privacy lead's alone. */
  lead?: true;
  unless?: (situation: Situation, caller: Caller) => Text | undefined;
}

type Caller = Extract<Ctx["actor"], { kind: "STAFF" }>;

const handles = { permission: "incident:handle", from: beingHandled } as const;
const openPeople = ({ tracks }: Situation) =>
  tracks.some(({ track, status }) => track === "PEOPLE" && status === "OPEN");

const deeds: Readonly<Record<string, Deed>> = {
  triageIncident: { ...handles, from: ["REPORTED"] },
  confirmIncident: { ...handles, from: ["TRIAGED"] },
  containIncident: {
    ...handles,
    from: ["CONFIRMED"],
    unless: ({ contained }) => (contained ? undefined : obstacles.notesMissing),
  },
  recoverIncident: { ...handles, from: ["CONTAINED"] },
  reviewIncident: { ...handles, from: ["RECOVERED"] },
  closeIncident: {
    ...handles,
    from: ["REVIEWED"],
    unless: ({ tracks }) => (tracks.every(({ status }) => status !== "OPEN") ? undefined : obstacles.tracksOpen),
  },
  approveIncidentNotice: { permission: "incident:approve", from: confirmedOn, unless: noticeObstacle },
  returnIncidentNotice: { permission: "incident:approve", from: confirmedOn, unless: noticeObstacle },
  submitIncidentNotice: {
    ...handles,
    from: confirmedOn,
    unless: ({ notice }) => {
      if (notice?.status !== "DRAFT") return obstacles.noNotice;
      return faultsOf(notice.texts).length > 0 ? obstacles.incomplete : undefined;
    },
  },
  recordIncidentMeasure: handles,
  recordIncidentEvidence: handles,
  addIncidentEntry: handles,
  assessIncident: { ...handles, from: beingHandled.filter((status) => status !== "REPORTED") },
  addPeopleShown: handles,
  addPeopleOfOrders: handles,
  addListedPeople: handles,
  removeAffectedPerson: handles,
  prepareIncidentNotice: handles,
  draftRegulatorReport: { ...handles, from: confirmedOn },
  settleIncidentTrack: { ...handles, from: confirmedOn },
  raiseIncidentSeverity: handles,
  correctDiscovery: handles,
  recordAuthorityOrder: {
    ...handles,
    from: confirmedOn,
    unless: ({ decision }) => (decision ? undefined : obstacles.noDecision),
  },
  justifyIncidentTrack: { permission: "incident:approve", from: confirmedOn, lead: true },
  lowerIncidentSeverity: { permission: "incident:approve", from: beingHandled, lead: true },
  decideNoNotice: {
    permission: "incident:approve",
    from: confirmedOn,
    lead: true,
    unless: (situation) => {
      if (!openPeople(situation)) return obstacles.notNow;
      return situation.evidence.length > 0 ? undefined : obstacles.noEvidence;
    },
  },
  dismissIncident: { ...handles, from: ["TRIAGED"] },
  reopenIncident: { ...handles, from: ["NOT_INCIDENT", "CONTAINED", "RECOVERED", "REVIEWED", "CLOSED"] },
};

function noticeObstacle({ notice, approvals, preparers }: Situation, caller: Caller): Text | undefined {
  if (notice?.status !== "SUBMITTED") return obstacles.noNotice;
  const hands = [...preparers, ...approvals.map(({ staffId }) => staffId)];
  const part = partToTake(
    caller,
    approvals.map((approval) => approval.part),
  );
  return hands.includes(caller.staffId) || !part ? obstacles.ownNotice : undefined;
}

/** What the caller's role knows to do with an incident now, the next step first, and why not. */
export function actionsOn({ actor }: Ctx, situation: Situation): AllowedAction[] {
  if (actor.kind !== "STAFF") return [];
  return Object.entries(deeds)
    .filter(([, { permission }]) => actor.permissions.has(permission))
    .map(([action, { from, lead, unless }]) => {
      if (!from.includes(situation.row.status)) return new AllowedAction(action, obstacles.notNow);
      if (lead && !isLead(actor)) return new AllowedAction(action, obstacles.leadOnly);
      return new AllowedAction(action, unless?.(situation, actor));
    });
}
