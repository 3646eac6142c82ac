import type { Room } from "#kernel/room";
import { collectPeople } from "./collect-people.js";
import { IncidentClockResolver, RunningIncidentResolver, SecurityIncidentResolver } from "./field-resolver.js";
import { followClocks } from "./follow-clocks.js";
import { IncidentPeopleResolver } from "./people-resolver.js";
import { personalData } from "./personal-data.js";
import { recipients } from "./recipients.js";
import { IncidentResolver } from "./resolver.js";
import { openSuspected } from "./suspect-incident.js";
import {
  AffectedSetVersionResolver,
  IncidentEntryResolver,
  IncidentEvidenceResolver,
  IncidentMeasureResolver,
  IncidentNoticeResolver,
  IncidentSeverityChangeResolver,
  IncidentTrackResolver,
  NoNoticeDecisionResolver,
  RegulatorReportResolver,
} from "./words-resolver.js";

export const incidentsRoom: Room = {
  name: "privacy/incidents",
  card: personalData,
  resolvers: [
    IncidentResolver,
    IncidentPeopleResolver,
    SecurityIncidentResolver,
    RunningIncidentResolver,
    IncidentClockResolver,
    IncidentEntryResolver,
    IncidentMeasureResolver,
    IncidentEvidenceResolver,
    IncidentSeverityChangeResolver,
    IncidentTrackResolver,
    AffectedSetVersionResolver,
    IncidentNoticeResolver,
    NoNoticeDecisionResolver,
    RegulatorReportResolver,
  ],
  recipients,
  effects: {
    "privacy/incidents.collectPeople": collectPeople,
    "privacy/incidents.openSuspected": openSuspected,
  },
  sweeps: [followClocks],
};
