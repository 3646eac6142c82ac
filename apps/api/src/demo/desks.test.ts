import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stateCouncilCalendar } from "@factory-to-home/working-days";
import { desc, eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import type { StaffContext } from "#kernel/context";
import type { StaffRole } from "#kernel/permissions";
import { openApprovalOf } from "#platform/approvals";
import { runNextJob } from "#platform/jobs";
import { aMall, type Mall } from "../../test/mall.js";
import { conversationSessions, tickets } from "../modules/care/support/tables.js";
import { retryJob } from "../modules/platform/jobs/retry-job.js";
import { jobRuns } from "../modules/platform/jobs/tables.js";
import { outboxMessages } from "../modules/platform/outbox/tables.js";
import { aStaffContext } from "../modules/platform/staff/fixtures.js";
import { packOfRequest } from "../modules/privacy/access-packs/queries.js";
import { openCampaigns, standingAnnouncements } from "../modules/privacy/campaigns/queries.js";
import { readClock } from "../modules/privacy/data-subject-requests/clock.js";
import { dataSubjectRequests } from "../modules/privacy/data-subject-requests/tables.js";
import { closureOfRequest } from "../modules/privacy/erasure/certificate.js";
import { nextClockOf } from "../modules/privacy/incidents/queries.js";
import { securityIncidents } from "../modules/privacy/incidents/tables.js";
import { revealSuspensions } from "../modules/privacy/reveals/tables.js";
import { granted } from "../modules/shop/orders/fixtures.js";
import { jobs } from "../rooms.js";
import { incidentsAreTold, seedIncidents } from "./incidents.js";
import { requestsAreTold, seedRequests } from "./requests.js";
import { seedService, serviceIsTold } from "./service.js";
import { seedStuckWork, stuckWorkIsTold } from "./stuck-work.js";

/** In one file on purpose: the demo's shoppers have phone numbers that only one mall at a time can know. */
let mall: Mall;
const staff = new Map<StaffRole, StaffContext>();
beforeAll(async () => {
  mall = await aMall();
  for (const role of roles) staff.set(role, await aStaffContext(mall.system, { roles: [role] }));
});

const roles: readonly StaffRole[] = [
  "SECURITY_OFFICER",
  "PRIVACY_LEAD",
  "LEGAL_APPROVER",
  "PRIVACY_OFFICER",
  "CUSTOMER_SERVICE_AGENT",
  "WAREHOUSE",
];

/** The demo's time machine on the test's clock, and a diary of its own. */
async function aStage(name: string) {
  const now = mall.clock.now().getTime();
  const to = (ms: number) => mall.clock.advance(ms - mall.clock.now().getTime());
  const time = {
    daysAgo: (days: number) => to(now - days * 86_400_000),
    wait: (ms: number) => mall.clock.advance(ms),
    backToNow: () => to(now),
  };
  const diary = join(mkdtempSync(join(tmpdir(), "diary-")), `${name}.json`);
  const world = { ...mall.world, close: async () => {} } as never;
  return { now, stage: { world, phones: mall.phones, time, staff, diary } };
}

const incidents = () => mall.world.db.select().from(securityIncidents).orderBy(desc(securityIncidents.reportedAt));

it("the demo's incidents stand in every state, one near the end of its clock and one beyond, told once however often", async () => {
  const { stage, now } = await aStage("incidents");
  const { diary } = stage;
  const refuse = async (phone: string) => mall.sandbox.world.sms.carrier.decide(phone, "BLACKLISTED");

  // Other files may have left incidents of their own.
  const before = new Set((await incidents()).map(({ id }) => id));
  // As during the seed: nobody listens to the carrier's reports.
  mall.sandbox.world.sms.reports.sendTo("http://127.0.0.1:9/nobody");
  expect(incidentsAreTold(diary)).toBe(false);
  await seedIncidents(stage, refuse);
  await seedIncidents(stage, refuse);
  expect(incidentsAreTold(diary)).toBe(true);
  mall.sandbox.world.sms.reports.sendTo(
    `${mall.world.settings.notifyBaseUrl}/messages/delivery-reports/${mall.world.settings.textReportSecret}`,
  );

  const rows = (await incidents()).filter(({ id }) => !before.has(id));
  expect(rows.map(({ status }) => status).sort()).toEqual(
    ["CLOSED", "CONTAINED", "NOT_INCIDENT", "RECOVERED", "REPORTED", "REPORTED", "TRIAGED"].sort(),
  );
  const [near, , overdue, toSign] = rows;
  const left = async (row: typeof near) => (await nextClockOf(mall.system).load(row!.id))!.dueAt.getTime() - now;
  expect(await left(near)).toBeGreaterThan(0);
  expect(await left(overdue)).toBeLessThan(0);
  expect(await openApprovalOf(mall.world.db, toSign!.id, "INCIDENT_NOTICE")).toBeDefined();
  const ours = ({ incidentId }: { incidentId: string }) => rows.some(({ id }) => id === incidentId);
  expect((await openCampaigns(mall.world.db)).filter(ours)).toHaveLength(1);
  expect((await standingAnnouncements(mall.world.db, mall.clock.now())).filter(ours)).toHaveLength(1);
});

it("the demo's requests stand in many states, one overdue, one near, one before a second person, told once however often", async () => {
  const { stage } = await aStage("requests");
  const { diary } = stage;
  const requests = () => mall.world.db.select().from(dataSubjectRequests);

  // Other files may have left requests of their own.
  const before = new Set((await requests()).map(({ id }) => id));
  expect(requestsAreTold(diary)).toBe(false);
  await seedRequests(stage);
  await seedRequests(stage);
  expect(requestsAreTold(diary)).toBe(true);

  const rows = (await requests()).filter(({ id }) => !before.has(id));
  const states = rows.map(({ status }) => status).sort();
  expect(states).toEqual(
    [
      "ANSWERED",
      "CLOSED",
      "CLOSED",
      "CLOSED",
      "EXECUTING",
      "EXECUTING",
      "EXECUTING",
      "IDENTITY_PENDING",
      "IDENTITY_PENDING",
      "IDENTITY_VERIFIED",
      "RECEIVED",
      "REVIEW",
    ].sort(),
  );
  const open = rows.filter(({ status }) => status !== "ANSWERED" && status !== "CLOSED");
  const urgencies = open.map((row) => readClock(row, mall.clock.now(), stateCouncilCalendar).urgency);
  expect(urgencies.filter((urgency) => urgency === "OVERDUE")).toHaveLength(1);
  expect(urgencies).toContain("RED");
  expect(rows.filter(({ overdueAt }) => overdueAt)).toHaveLength(1);
  const [copy] = rows.filter(({ kind, outcome }) => kind === "COPY" && outcome === "FULFILLED");
  expect(await packOfRequest(mall.world.db, copy!.id)).toMatchObject({ status: "READY", downloads: 0 });
  const [left] = rows.filter(({ kind, status }) => kind === "CANCEL_ACCOUNT" && status === "CLOSED");
  expect(await closureOfRequest(mall.world.db, left!.id)).toMatchObject({ verifiedAt: expect.any(Date) });
  const toSign = rows.find(({ status }) => status === "REVIEW")!;
  expect(await openApprovalOf(mall.world.db, toSign.id, "REQUEST_REVIEW")).toBeDefined();
});

it("the demo's chats and calls stand in many states, and one colleague's access is suspended, told once however often", async () => {
  const { stage } = await aStage("service");
  const { world, phones, time, diary } = stage;
  const trainee = await aStaffContext(mall.system, { roles: ["CUSTOMER_SERVICE_AGENT"] });
  const agent = staff.get("CUSTOMER_SERVICE_AGENT")!;
  const sessions = () => mall.world.db.select().from(conversationSessions);
  const calls = () => mall.world.db.select().from(tickets);
  const earlier = new Set([...(await sessions()), ...(await calls())].map(({ id }) => id as string));
  expect(serviceIsTold(diary)).toBe(false);
  for (let told = 0; told < 2; told++) await seedService({ world, phones, time, agent, trainee, diary });
  expect(serviceIsTold(diary)).toBe(true);

  const fresh = <Row extends { id: string; status: string }>(rows: Row[]) =>
    rows.filter(({ id }) => !earlier.has(id)).map(({ status }) => status);
  expect(fresh(await sessions()).sort()).toEqual(
    ["CLOSED", "CLOSED", "WAITING", "WAITING", "WAITING_ON_SHOPPER"].sort(),
  );
  expect(fresh(await calls()).sort()).toEqual(["OPEN", "OPEN", "OPEN", "RESOLVED"].sort());
  const [overdue] = (await calls()).filter(({ dueAt, status }) => status === "OPEN" && dueAt < mall.clock.now());
  expect(overdue).toBeDefined();
  const suspended = await mall.world.db.select().from(revealSuspensions);
  expect(suspended.filter(({ staffId }) => staffId === trainee.actor.staffId)).toMatchObject([{ status: "SUSPENDED" }]);
});

it("the demo's work that got stuck waits for somebody: messages given up on, one discarded, jobs that failed; told once", async () => {
  const { stage } = await aStage("stuck-work");
  const { world, time, diary } = stage;
  const administrator = await aStaffContext(mall.system, { roles: ["ADMINISTRATOR"] });
  const officer = staff.get("PRIVACY_OFFICER")!;
  for (let told = 0; told < 2; told++) await seedStuckWork({ world, time, administrator, officer, diary });
  expect(stuckWorkIsTold(diary)).toBe(true);

  const letters = await mall.world.db.select().from(outboxMessages).where(eq(outboxMessages.lastError, "TIMEOUT"));
  expect(letters.filter(({ deadAt }) => deadAt)).toHaveLength(4);
  expect(letters.filter(({ discardedBy }) => discardedBy === administrator.actor.staffId)).toHaveLength(1);
  const failed = await mall.world.db.select().from(jobRuns).where(eq(jobRuns.startedBy, officer.actor.staffId));
  expect(failed.filter(({ lastError }) => lastError === "PACK_NOT_STORED").length).toBeGreaterThan(0);
  expect(failed[0]).toMatchObject({ status: "FAILED", kind: "privacy/access-packs.makePack" });

  for (const { id: jobId } of failed) granted(await retryJob(officer, { jobId }));
  while (await runNextJob(mall.world, jobs));
  const again = await mall.world.db.select().from(jobRuns).where(eq(jobRuns.startedBy, officer.actor.staffId));
  expect(new Set(again.map(({ status }) => status))).toEqual(new Set(["DONE"]));
});
