import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { desc } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import type { StaffContext } from "#kernel/context";
import type { StaffRole } from "#kernel/permissions";
import { openApprovalOf } from "#platform/approvals";
import { aMall, type Mall } from "../../test/mall.js";
import { aStaffContext } from "../modules/platform/staff/fixtures.js";
import { openCampaigns, standingAnnouncements } from "../modules/privacy/campaigns/queries.js";
import { nextClockOf } from "../modules/privacy/incidents/queries.js";
import { securityIncidents } from "../modules/privacy/incidents/tables.js";
import { incidentsAreTold, seedIncidents } from "./incidents.js";

let mall: Mall;
beforeAll(async () => {
  mall = await aMall();
});

const roles: readonly StaffRole[] = [
  "SECURITY_OFFICER",
  "PRIVACY_LEAD",
  "LEGAL_APPROVER",
  "CUSTOMER_SERVICE_AGENT",
  "WAREHOUSE",
];

const incidents = () => mall.world.db.select().from(securityIncidents).orderBy(desc(securityIncidents.reportedAt));

it("the demo's incidents stand in every state, one near the end of its clock and one beyond, told once however often", async () => {
  const staff = new Map<StaffRole, StaffContext>();
  for (const role of roles) staff.set(role, await aStaffContext(mall.system, { roles: [role] }));
  const now = mall.clock.now().getTime();
  const to = (ms: number) => mall.clock.advance(ms - mall.clock.now().getTime());
  const time = {
    daysAgo: (days: number) => to(now - days * 86_400_000),
    wait: (ms: number) => mall.clock.advance(ms),
    backToNow: () => to(now),
  };
  const diary = join(mkdtempSync(join(tmpdir(), "diary-")), "incidents.json");
  const stage = { world: { ...mall.world, close: async () => {} } as never, phones: mall.phones, time, staff, diary };
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
