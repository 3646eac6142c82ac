import type { NoticeTexts } from "../staff/incident-verbs.js";
import type { Staff } from "../staff/staff.js";
import type { Incident } from "../staff/types.js";
import type { Desk, Fields } from "./desk.js";

const MINUTE_MS = 60_000;
const SHANGHAI_MS = 8 * 60 * MINUTE_MS;

/** As a field takes it that holds minutes in Beijing time. */
const inBeijing = (instant: number): string => new Date(instant + SHANGHAI_MS).toISOString().slice(0, 16);

/** Incidents, the notice to those concerned, and suspended access. */
export function incidentsAtDesk({ open, send, page, words }: Desk, look: Staff) {
  async function find(id: string): Promise<Incident> {
    const incident = await look.incident(id);
    await open(`/security/incidents?number=${incident.incidentNumber}`);
    await page().getByRole("link", { name: incident.incidentNumber }).first().click();
    await page().waitForURL(`**/security/incidents/${id}`);
    return incident;
  }

  async function act(id: string, key: string, fields: Fields, is: (now: Incident) => boolean): Promise<Incident> {
    await find(id);
    return send(["incident", key], fields, async () => {
      const now = await look.incident(id);
      return is(now) ? now : undefined;
    });
  }

  return {
    triageIncident: (id: string, kind: string) =>
      act(
        id,
        "triage",
        { kind, priority: "P2", affectedEstimate: "1", lossFen: "0" },
        ({ status }) => status !== "REPORTED",
      ),

    confirmIncident: (id: string) => act(id, "confirm", {}, ({ status }) => status === "CONFIRMED"),

    /** The form knows minutes: whole ones that hold the whole time. */
    addPeopleShown: (id: string, staffId: string, from: Date, to: Date) =>
      act(
        id,
        "addShown",
        {
          staffId,
          from: inBeijing(from.getTime()),
          to: inBeijing(to.getTime() + MINUTE_MS),
          includeMasked: true,
          reason: "查阅记录逐条核对",
        },
        ({ affectedCount }) => affectedCount > 0,
      ),

    async prepareNotice(id: string, zh: NoticeTexts) {
      await find(id);
      await page()
        .getByRole("link", { name: words("incident", "writeNotice"), exact: true })
        .click();
      await page().waitForURL("**/notice");
      const fields = Object.fromEntries(Object.entries(zh).map(([element, text]) => [`zh.${element}`, text]));
      return send(["incident", "saveNotice"], fields, async () => {
        const now = await look.incident(id);
        return now.notices.length > 0 ? now : undefined;
      });
    },

    submitNotice: (id: string, version: number) =>
      act(
        id,
        "submitNotice",
        {},
        ({ notices }) => notices[0]?.version === version && notices[0].status === "SUBMITTED",
      ),

    approveNotice: (id: string, _version: number, staffId: string) =>
      act(id, "approveNotice", {}, ({ notices }) => notices[0]!.approvals.some((one) => one.staffId === staffId)),

    async startCampaign(id: string, confirmation: string) {
      const { campaigns } = await act(id, "startCampaign", { confirmation }, (now) => now.campaigns.length > 0);
      return look.campaign(campaigns[0]!.id);
    },

    async liftSuspension(suspensionId: string, role: string) {
      await open(`/security/suspensions/${encodeURIComponent(suspensionId)}`);
      return send(["suspensions", "lift"], { reason: "TRAINED" }, async () => {
        const rows = await look.suspensions();
        const row = rows.find(({ id }) => id === suspensionId);
        if (!row) return { id: suspensionId, status: "LIFTED", staffId: "", cause: "", inBurst: 0, signatures: [] };
        return row.signatures.some((signature) => signature.role === role) ? row : undefined;
      });
    },
  } satisfies Partial<Staff>;
}
