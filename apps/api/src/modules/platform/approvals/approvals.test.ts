import { beforeAll, expect, it } from "vitest";
import { DAY } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import { newId } from "#kernel/id";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aSession, aStaffContext } from "../staff/fixtures.js";
import { askApproval, openApprovalOf, settleApproval } from "./index.js";

const MINE = `{ approvalsForMe(first: 50) { nodes { entity kind version amountFen preparedBy deadline { urgency } } }
  approvalsForMeCount }`;

let mall: Mall;
let lead: StaffContext;
let other: StaffContext;
beforeAll(async () => {
  mall = await aMall();
  lead = await aStaffContext(mall.system, { roles: ["SERVICE_LEAD"] });
  other = await aStaffContext(mall.system, { roles: ["SERVICE_LEAD"] });
});

const inbox = async ({ actor }: StaffContext) =>
  mall.run<{ approvalsForMe: { nodes: { entity: string }[] }; approvalsForMeCount: number }>(
    MINE,
    {},
    { token: await aSession(mall.system, actor.staffId) },
  );
const waitsFor = async (who: StaffContext, entity: string) =>
  (await inbox(who)).approvalsForMe.nodes.filter((node) => node.entity === entity);

const ask = (entity: ReturnType<typeof newId<"asc">>, version = 1) =>
  mall.world.db.transact((tx) =>
    askApproval(tx, mall.system, {
      kind: "REFUND_APPROVAL",
      entity,
      permission: "refund:approve",
      preparedBy: [lead.actor.staffId],
      amountFen: 88_00,
      version,
    }),
  );

it("what waits shows to whoever may decide and did not prepare it, and to nobody else", async () => {
  const entity = newId("asc");
  await ask(entity);
  expect(await waitsFor(other, entity)).toMatchObject([{ kind: "REFUND_APPROVAL", amountFen: 88_00 }]);
  expect((await inbox(other)).approvalsForMeCount).toBeGreaterThanOrEqual(1);
  expect(await waitsFor(lead, entity)).toEqual([]);
  expect(await waitsFor(await aStaffContext(mall.system, { roles: ["AUDITOR"] }), entity)).toEqual([]);
});

it("asked again it is one line still, of the newest version; settled it is gone and may be asked anew", async () => {
  const entity = newId("asc");
  await ask(entity);
  await ask(entity, 2);
  expect(await waitsFor(other, entity)).toMatchObject([{ version: 2 }]);
  await mall.world.db.transact((tx) =>
    settleApproval(tx, mall.system, { entity, kind: "REFUND_APPROVAL" }, "APPROVED"),
  );
  expect(await waitsFor(other, entity)).toEqual([]);
  expect(await openApprovalOf(mall.world.db, entity, "REFUND_APPROVAL")).toBeUndefined();
  await ask(entity, 3);
  expect(await waitsFor(other, entity)).toMatchObject([{ version: 3 }]);
});

it("is late after a day, unless its room set another hour", async () => {
  const entity = newId("asc");
  await ask(entity);
  mall.clock.advance(DAY + 1_000);
  const fresh = await aStaffContext(mall.system, { roles: ["SERVICE_LEAD"] });
  expect(await waitsFor(fresh, entity)).toMatchObject([{ deadline: { urgency: "OVERDUE" } }]);
});
