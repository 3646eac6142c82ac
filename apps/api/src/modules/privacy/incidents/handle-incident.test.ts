import { beforeAll, describe, expect, it } from "vitest";
import { DAY, HOUR, MINUTE } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import { Refusal } from "#kernel/refusal";
import { historyOf } from "#platform/audit";
import { workItemOf } from "#platform/work-items";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aSession } from "../../platform/staff/fixtures.js";
import { granted } from "../../shop/orders/fixtures.js";
import { assessIncident } from "./assess-incident.js";
import { clocksOf } from "./clocks.js";
import { closeIncident } from "./close-incident.js";
import { containIncident } from "./contain-incident.js";
import { correctDiscovery } from "./correct-discovery.js";
import { decideNoNotice } from "./decide-no-notice.js";
import { dismissIncident } from "./dismiss-incident.js";
import { draftRegulatorReport } from "./draft-regulator-report.js";
import { aConfirmedIncident, aCrisisTeam, anIncident, type CrisisTeam, triaged } from "./fixtures.js";
import { justifyIncidentTrack } from "./justify-incident-track.js";
import { lowerIncidentSeverity } from "./lower-incident-severity.js";
import { evidenceOf, incidentOf, severityChangesOf } from "./queries.js";
import { raiseIncidentSeverity } from "./raise-incident-severity.js";
import { recordAuthorityOrder } from "./record-authority-order.js";
import { recordIncidentEvidence } from "./record-incident-evidence.js";
import { recordIncidentMeasure } from "./record-incident-measure.js";
import { recoverIncident } from "./recover-incident.js";
import { reopenIncident } from "./reopen-incident.js";
import { reportsOf } from "./report-queries.js";
import { reviewIncident } from "./review-incident.js";
import { settleIncidentTrack } from "./settle-incident-track.js";
import type { IncidentClockKind } from "./status.js";
import { submitRegulatorReport } from "./submit-regulator-report.js";
import type { IncidentRow } from "./tables.js";
import { trackOf } from "./tracks.js";

let mall: Mall;
let team: CrisisTeam;
beforeAll(async () => {
  mall = await aMall();
  team = await aCrisisTeam(mall.system);
});

const code = (answer: unknown) => (answer instanceof Refusal ? answer.code : "DONE");
const clockOf = async ({ id }: Pick<IncidentRow, "id">, kind: IncidentClockKind) =>
  (await clocksOf(mall.world.db, id)).find((clock) => clock.kind === kind);
const evidence = async (incident: IncidentRow) => {
  const sha256 = incident.id
    .slice(4, 20)
    .padEnd(64, "0")
    .replace(/[^0-9a-f]/g, "a");
  granted(await recordIncidentEvidence(team.officer, { incidentId: incident.id, sha256, text: "接口日志，存证据柜" }));
  return (await evidenceOf(mall.world.db, incident.id))[0]!;
};
const measure = (incident: IncidentRow) =>
  recordIncidentMeasure(team.officer, {
    incidentId: incident.id,
    kind: "CONTAINMENT",
    state: "TAKEN",
    text: "接口已下线",
  });
const tokenOf = ({ actor }: StaffContext) => aSession(mall.system, actor.staffId);

async function sent(incident: IncidentRow, kind: "INITIAL" | "SUMMARY", basis: "PIPL_57" | "MEASURES") {
  granted(await draftRegulatorReport(team.officer, { incidentId: incident.id, kind, basis }));
  const report = (await reportsOf(mall.world.db, incident.id)).at(-1)!;
  const receipt = { channel: "WEBSITE", receiptNumber: "HN-2026-0001" } as const;
  return submitRegulatorReport(team.officer, { incidentId: incident.id, reportId: report.id, ...receipt });
}

describe("reporting", () => {
  it("[item 167] Policy 5.8.1: anybody on the staff reports; it lands in the register with a clock and on the desk", async () => {
    const row = await anIncident(team.agent);
    expect(row).toMatchObject({ status: "REPORTED", severity: "GENERAL", source: "STAFF" });
    expect(await clockOf(row, "TRIAGE")).toMatchObject({ metAt: null });
    expect(await workItemOf(mall.world.db, row.id)).toMatchObject({ kind: "INCIDENT", closedAt: null });
  });

  it("its words are sealed: the row holds none of them", async () => {
    const row = await anIncident(team.agent);
    expect(JSON.stringify(row)).not.toContain("接口");
    const answer = await mall.answer(
      "query ($id: ID!) { securityIncident(id: $id) { ... on SecurityIncident { title description } } }",
      { id: row.id },
      { token: await tokenOf(team.auditor) },
    );
    expect(answer.data.securityIncident.title).toBe("优惠接口缺少归属校验");
  });

  it("[F14] what a processor learned on Monday and told on Thursday was discovered on Thursday, and Monday is shown", async () => {
    const partnerLearnedAt = new Date(mall.clock.now().getTime() - 3 * DAY);
    const row = await anIncident(team.agent, { partnerLearnedAt });
    expect(row).toMatchObject({ source: "PARTNER", partnerLearnedAt });
    expect(mall.clock.now().getTime() - row.discoveredAt.getTime()).toBeLessThan(HOUR);
  });

  it("the discovery moves backwards only: never behind the report or the first evidence", async () => {
    const row = await anIncident(team.officer);
    const reason = "值班记录显示更早";
    const to = (ms: number) => new Date(row.reportedAt.getTime() + ms);
    const correct = (discoveredAt: Date) =>
      correctDiscovery(team.officer, { incidentId: row.id, reason, discoveredAt });
    expect(code(await correct(to(MINUTE)))).toBe("INVALID_INPUT");
    expect(code(await correct(to(-HOUR)))).toBe("DONE");
    const collectedAt = to(-2 * HOUR);
    const sha256 = "ab".repeat(32);
    granted(
      await recordIncidentEvidence(team.officer, { incidentId: row.id, sha256, collectedAt, text: "更早的截图" }),
    );
    expect(code(await correct(to(-HOUR)))).toBe("INVALID_INPUT");
  });
});

describe("levels and the authority", () => {
  it("[F3] the set growing to a million at 02:10 on a holiday starts four hours from that knowledge", async () => {
    const row = await aConfirmedIncident(team.officer, 999_999);
    expect(row.severity).toBe("GENERAL");
    expect(await clockOf(row, "REPORT_LARGER")).toBeUndefined();
    const before = mall.clock.now();
    mall.clock.advance(5 * HOUR);
    const assessed = granted(
      await assessIncident(team.officer, { incidentId: row.id, affectedEstimate: 1_000_000, lossFen: 0 }),
    );
    expect(assessed.severity).toBe("LARGER");
    const clock = (await clockOf(row, "REPORT_LARGER"))!;
    expect(clock.dueAt.getTime() - clock.startedAt.getTime()).toBe(4 * HOUR);
    expect(clock.startedAt.getTime()).toBeGreaterThanOrEqual(before.getTime() + 5 * HOUR);
    const changes = await severityChangesOf(mall.world.db, row.id);
    expect(changes.map(({ from, to, staffId }) => ({ from, to, staffId }))).toEqual([
      { from: null, to: "GENERAL", staffId: null },
      { from: "GENERAL", to: "LARGER", staffId: null },
    ]);
  });

  it("[F2] a hundred thousand people stay 一般: no four hours, and the authority and the people have to be told", async () => {
    const row = await aConfirmedIncident(team.officer, 100_000);
    expect(row.severity).toBe("GENERAL");
    const kinds = (await clocksOf(mall.world.db, row.id)).map(({ kind }) => kind);
    expect(kinds).not.toContain("REPORT_LARGER");
    expect(kinds).toEqual(
      expect.arrayContaining(["REPORT_FIRST", "IN_APP_NOTICE", "PEOPLE_FIRST_WAVE", "PEOPLE_DONE"]),
    );
    for (const track of ["AUTHORITY", "PEOPLE"] as const) {
      const reason = "没有必要上报";
      expect(code(await justifyIncidentTrack(team.lead, { incidentId: row.id, track, reason }))).toMatch(
        /SUMMARY_REPORT|PEOPLE_TOLD/,
      );
      expect((await trackOf(mall.world.db, row.id, track)).status).toBe("OPEN");
    }
  });

  it("[F15] lowering the level is the lead's, with a reason, never below the floor; the earlier level stays visible", async () => {
    const row = await aConfirmedIncident(team.officer);
    const change = (severity: "GENERAL" | "LARGER") => ({ incidentId: row.id, severity, reason: "涉及未成年人" });
    granted(await raiseIncidentSeverity(team.officer, change("LARGER")));
    expect(code(await lowerIncidentSeverity(team.legal, change("GENERAL")))).toBe("LEAD_MUST_DECIDE");
    const unsaid = await lowerIncidentSeverity(team.lead, { ...change("GENERAL"), reason: "…" });
    expect(code(unsaid)).toBe("INVALID_INPUT");
    granted(await lowerIncidentSeverity(team.lead, change("GENERAL")));
    const changes = await severityChangesOf(mall.world.db, row.id);
    expect(changes.map(({ to }) => to)).toEqual(["GENERAL", "LARGER", "GENERAL"]);
    expect(changes.at(-1)).toMatchObject({ staffId: team.lead.actor.staffId, reason: expect.anything() });
    const big = await aConfirmedIncident(team.officer, 2_000_000);
    expect(code(await lowerIncidentSeverity(team.lead, { ...change("GENERAL"), incidentId: big.id }))).toBe(
      "BELOW_LEGAL_FLOOR",
    );
    const refused = (await historyOf(mall.world.db, big.id)).filter(({ outcome }) => outcome === "REFUSED");
    expect(refused).toHaveLength(1);
  });

  it("[item 172] Policy 5.8.1: a report is drafted from the file, sent with channel and receipt, and meets its clock", async () => {
    const row = await aConfirmedIncident(team.officer, 1_200_000);
    await measure(row);
    granted(await sent(row, "INITIAL", "PIPL_57"));
    expect((await clockOf(row, "REPORT_FIRST"))?.metAt).not.toBeNull();
    expect((await clockOf(row, "REPORT_LARGER"))?.metAt).toBeNull();
    granted(await sent(row, "INITIAL", "MEASURES"));
    expect((await clockOf(row, "REPORT_LARGER"))?.metAt).not.toBeNull();
    expect((await clockOf(row, "SUPPLEMENT"))?.metAt).toBeNull();
    const { data } = await mall.answer(
      "query ($id: ID!) { securityIncident(id: $id) { ... on SecurityIncident { reports { basis text receiptNumber } } } }",
      { id: row.id },
      { token: await tokenOf(team.lead) },
    );
    const [first] = data.securityIncident.reports;
    expect(first).toMatchObject({ basis: "PIPL_57", receiptNumber: "HN-2026-0001" });
    expect(first.text).toContain("估计涉及 1200000 人");
    expect(first.text).toContain("接口已下线");
    expect(first.text).toContain("级别：较大");
  });

  it("a summary before the handling has ended, or before a first report, is refused", async () => {
    const row = await aConfirmedIncident(team.officer);
    const draft = (kind: "SUMMARY" | "SUPPLEMENT") =>
      draftRegulatorReport(team.officer, { incidentId: row.id, kind, basis: "PIPL_57" });
    expect(code(await draft("SUPPLEMENT"))).toBe("INITIAL_REPORT");
    granted(await sent(row, "INITIAL", "PIPL_57"));
    expect(code(await draft("SUMMARY"))).toBe("RECOVERY");
  });

  it("a duty that was not done in time is written down", async () => {
    const row = await anIncident(team.agent);
    mall.clock.advance(HOUR + MINUTE);
    await mall.sweep("privacy/incidents.followClocks");
    expect(await clockOf(row, "TRIAGE")).toMatchObject({ overdueAt: expect.any(Date), watchedAt: null });
    const marked = (await historyOf(mall.world.db, row.id)).filter(({ action }) => action.endsWith("markClockOverdue"));
    expect(marked).toHaveLength(1);
    await mall.sweep("privacy/incidents.followClocks");
    expect((await historyOf(mall.world.db, row.id)).filter(({ action }) => action.endsWith("Overdue"))).toHaveLength(1);
  });
});

describe("not telling people", () => {
  const reason = "泄露的只有密文，密钥经核对未外泄";

  it("[F4] is the lead's decision on evidence; the authority is told all the same, and its order opens the duty again", async () => {
    const row = await aConfirmedIncident(team.officer);
    const { id: evidenceId } = await evidence(row);
    const decide = { incidentId: row.id, evidenceId, reason };
    expect(code(await decideNoNotice(team.legal, decide))).toBe("LEAD_MUST_DECIDE");
    granted(await decideNoNotice(team.lead, decide));
    expect((await trackOf(mall.world.db, row.id, "PEOPLE")).status).toBe("JUSTIFIED");
    expect((await clockOf(row, "PEOPLE_FIRST_WAVE"))?.waivedAt).not.toBeNull();
    expect(await clockOf(row, "REPORT_FIRST")).toMatchObject({ waivedAt: null, metAt: null });
    expect((await trackOf(mall.world.db, row.id, "AUTHORITY")).status).toBe("OPEN");
    mall.clock.advance(2 * HOUR);
    granted(await recordAuthorityOrder(team.officer, { incidentId: row.id, reason: "省网信办要求告知" }));
    expect((await trackOf(mall.world.db, row.id, "PEOPLE")).status).toBe("OPEN");
    const clock = (await clockOf(row, "PEOPLE_FIRST_WAVE"))!;
    expect(clock).toMatchObject({ waivedAt: null });
    expect(clock.dueAt.getTime() - mall.clock.now().getTime()).toBeGreaterThan(23 * HOUR);
  });
});

describe("the way to the end", () => {
  it("[item 167] contained, recovered, reviewed, and closed only when all four tracks have ended", async () => {
    const row = await aConfirmedIncident(team.officer);
    const of = { incidentId: row.id };
    expect(code(await containIncident(team.officer, of))).toBe("CONTAINMENT_MEASURE");
    granted(await measure(row));
    granted(await containIncident(team.officer, of));
    granted(await sent(row, "INITIAL", "PIPL_57"));
    granted(await recoverIncident(team.officer, of));
    granted(await reviewIncident(team.officer, { ...of, cause: "缺少归属校验", lessons: "接口评审清单加一条" }));
    expect(code(await closeIncident(team.officer, of))).toBe("TRACKS_OPEN");
    expect(code(await settleIncidentTrack(team.officer, { ...of, track: "EVIDENCE", reason: "证据已固定" }))).toBe(
      "EVIDENCE",
    );
    const { id: evidenceId } = await evidence(row);
    granted(await settleIncidentTrack(team.officer, { ...of, track: "EVIDENCE", reason: "证据已固定" }));
    granted(await justifyIncidentTrack(team.lead, { ...of, track: "POLICE", reason: "无犯罪嫌疑" }));
    granted(await decideNoNotice(team.lead, { ...of, evidenceId, reason: "仅为内部测试数据" }));
    expect(code(await closeIncident(team.officer, of))).toBe("TRACKS_OPEN");
    granted(await sent(row, "SUMMARY", "PIPL_57"));
    expect((await clockOf(row, "SUMMARY_REPORT"))?.metAt).not.toBeNull();
    expect(granted(await closeIncident(team.officer, of)).status).toBe("CLOSED");
    expect((await workItemOf(mall.world.db, row.id))?.closedAt).not.toBeNull();
  });

  it("new facts open it again, with every track", async () => {
    const row = await anIncident(team.agent);
    await triaged(team.officer, row);
    granted(await dismissIncident(team.officer, { incidentId: row.id, reason: "误报，测试流量" }));
    expect(await clockOf(row, "TRIAGE")).toMatchObject({ metAt: expect.any(Date) });
    granted(await reopenIncident(team.officer, { incidentId: row.id, reason: "又收到两起投诉" }));
    expect((await incidentOf(mall.world.db, row.id))?.status).toBe("TRIAGED");
    expect((await workItemOf(mall.world.db, row.id))?.closedAt).toBeNull();
  });

  it("[check 40] who may not handle is refused by the API, whoever reported it", async () => {
    const row = await anIncident(team.agent);
    const input = { incidentId: row.id, kind: "DATA_LEAK", priority: "P1", affectedEstimate: 0, lossFen: 0 };
    const document = "mutation ($input: TriageIncidentInput!) { triageIncident(input: $input) { __typename } }";
    for (const who of [team.agent, team.lead, team.auditor]) {
      const { errors } = await mall.answer(document, { input }, { token: await tokenOf(who) });
      expect(errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
    }
  });
});
