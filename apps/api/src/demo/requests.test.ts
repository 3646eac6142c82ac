import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import type { StaffContext } from "#kernel/context";
import type { StaffRole } from "#kernel/permissions";
import { openApprovalOf } from "#platform/approvals";
import { aMall, type Mall } from "../../test/mall.js";
import { aStaffContext } from "../modules/platform/staff/fixtures.js";
import { readClock } from "../modules/privacy/data-subject-requests/clock.js";
import { dataSubjectRequests } from "../modules/privacy/data-subject-requests/tables.js";
import { requestsAreTold, seedRequests } from "./requests.js";

let mall: Mall;
beforeAll(async () => {
  mall = await aMall();
});

const roles: readonly StaffRole[] = ["PRIVACY_OFFICER", "CUSTOMER_SERVICE_AGENT"];

it("the demo's requests stand in many states, one overdue, one near, one before a second person, told once however often", async () => {
  const staff = new Map<StaffRole, StaffContext>();
  for (const role of roles) staff.set(role, await aStaffContext(mall.system, { roles: [role] }));
  const now = mall.clock.now().getTime();
  const to = (ms: number) => mall.clock.advance(ms - mall.clock.now().getTime());
  const time = {
    daysAgo: (days: number) => to(now - days * 86_400_000),
    wait: (ms: number) => mall.clock.advance(ms),
    backToNow: () => to(now),
  };
  const diary = join(mkdtempSync(join(tmpdir(), "diary-")), "requests.json");
  const stage = { world: { ...mall.world, close: async () => {} } as never, phones: mall.phones, time, staff, diary };
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
      "EXECUTING",
      "EXECUTING",
      "EXECUTING",
      "IDENTITY_PENDING",
      "IDENTITY_VERIFIED",
      "RECEIVED",
      "REVIEW",
    ].sort(),
  );
  const open = rows.filter(({ status }) => status !== "ANSWERED" && status !== "CLOSED");
  const urgencies = open.map((row) => readClock(row, mall.clock.now()).urgency);
  expect(urgencies.filter((urgency) => urgency === "OVERDUE")).toHaveLength(1);
  expect(urgencies).toContain("RED");
  expect(rows.filter(({ overdueAt }) => overdueAt)).toHaveLength(1);
  const toSign = rows.find(({ status }) => status === "REVIEW")!;
  expect(await openApprovalOf(mall.world.db, toSign.id, "REQUEST_REVIEW")).toBeDefined();
});
