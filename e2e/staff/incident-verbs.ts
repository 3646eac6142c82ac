import * as documents from "./care-documents.js";
import type { StaffSession } from "./staff-session.js";
import type { Incident } from "./types.js";

type About = { incidentId: string };
interface Triage extends About {
  kind: string;
  priority: string;
  /** People. */
  affectedEstimate: number;
  lossFen: number;
}
interface Shown extends About {
  staffId: string;
  from: Date;
  to: Date;
  includeMasked: boolean;
  reason: string;
}

const triage = documents.incidentDeed<Triage>("triageIncident", "TriageIncidentInput");
const confirm = documents.incidentDeed<About>("confirmIncident", "IncidentInput");
const addShown = documents.incidentDeed<Shown>("addPeopleShown", "AddPeopleShownInput");
const prepareNotice = documents.incidentDeed<About & { basedOn: number; zh: NoticeTexts }>(
  "prepareIncidentNotice",
  "PrepareIncidentNoticeInput",
);
const submitNotice = documents.incidentDeed<About & { version: number }>("submitIncidentNotice", "NoticeVersionInput");
const approveNotice = documents.incidentDeed<About & { version: number }>(
  "approveIncidentNotice",
  "NoticeVersionInput",
);

export interface NoticeTexts {
  happened: string;
  dataTypes: string;
  cause: string;
  harm: string;
  measures: string;
  advice: string;
  remedies: string;
  contact: string;
}

/** From a signal to everybody concerned knowing of it. */
export function incidentVerbs({ ask, deed }: StaffSession) {
  const incident = (id: string) => ask(documents.securityIncident, { id });
  const done = (id: string, is: (now: Incident) => boolean) => async () => {
    const now = await incident(id);
    return is(now) ? now : undefined;
  };

  return {
    incident,
    openIncidents: async () => (await ask(documents.securityIncidents, {})).nodes,

    triageIncident: (incidentId: string, kind: string) =>
      deed(
        triage,
        { input: { incidentId, kind, priority: "P2", affectedEstimate: 1, lossFen: 0 } },
        done(incidentId, ({ status }) => status !== "REPORTED"),
      ),

    confirmIncident: (incidentId: string) =>
      deed(
        confirm,
        { input: { incidentId } },
        done(incidentId, ({ status }) => status === "CONFIRMED"),
      ),

    /** Everybody whom the colleague was shown within the time; a second time adds nobody. */
    addPeopleShown: (incidentId: string, staffId: string, from: Date, to: Date) =>
      ask(addShown, { input: { incidentId, staffId, from, to, includeMasked: true, reason: "查阅记录逐条核对" } }),

    prepareNotice: (incidentId: string, zh: NoticeTexts) =>
      deed(
        prepareNotice,
        { input: { incidentId, basedOn: 0, zh } },
        done(incidentId, ({ notices }) => notices.length > 0),
      ),

    submitNotice: (incidentId: string, version: number) =>
      deed(
        submitNotice,
        { input: { incidentId, version } },
        done(incidentId, ({ notices }) => notices[0]?.status === "SUBMITTED"),
      ),

    approveNotice: (incidentId: string, version: number, staffId: string) =>
      deed(
        approveNotice,
        { input: { incidentId, version } },
        done(incidentId, ({ notices }) => notices[0]!.approvals.some((approval) => approval.staffId === staffId)),
      ),

    /** @param confirmation the incident's number, typed by hand. */
    startCampaign: (incidentId: string, confirmation: string) =>
      deed(documents.startCampaign, { input: { incidentId, confirmation } }, async () => {
        const [begun] = (await incident(incidentId)).campaigns;
        return begun && ask(documents.noticeCampaign, { id: begun.id });
      }),

    campaign: (id: string) => ask(documents.noticeCampaign, { id }),
  };
}
