import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { MINUTE } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import { newId } from "#kernel/id";
import { Refusal } from "#kernel/refusal";
import { historyOf } from "#platform/audit";

import { aMall, type Mall } from "../../../../test/mall.js";
import { aSession, aStaffContext } from "../staff/fixtures.js";
import { staffMembers } from "../staff/tables.js";
import { assignWorkItem } from "./assign-work-item.js";
import { claimWorkItem } from "./claim-work-item.js";
import { closeWorkItem, holdsWorkOn, openWorkItem, reopenWorkItem, workItemOf } from "./index.js";
import { releaseWorkItem } from "./release-work-item.js";

let mall: Mall;
let agents: StaffContext[];
let lead: StaffContext;
beforeAll(async () => {
  mall = await aMall();
  const agent = () => aStaffContext(mall.system, { roles: ["CUSTOMER_SERVICE_AGENT"] });
  agents = await Promise.all(Array.from({ length: 5 }, agent));
  lead = await aStaffContext(mall.system, { roles: ["SERVICE_LEAD"] });
});

async function anItem(wishes: { dueAt?: Date } = {}) {
  const about = { entity: newId("cnv"), accountId: newId("acc") };
  await mall.world.db.transact((tx) => openWorkItem(tx, mall.system, { kind: "CONVERSATION", ...about, ...wishes }));
  return about;
}
const claim = (ctx: StaffContext, entity: string) => claimWorkItem(ctx, { entity });
const tokenOf = ({ actor }: StaffContext) => aSession(mall.system, actor.staffId);

describe("taking work into hand", () => {
  it("[check 41] of five who take one item at the same instant one holds it, and four are told that it is taken", async () => {
    const { entity } = await anItem();
    const answers = await Promise.all(agents.map((agent) => claim(agent, entity)));
    const winners = answers.filter((answer) => !(answer instanceof Refusal));
    expect(winners).toHaveLength(1);
    const holderId = (await workItemOf(mall.world.db, entity))!.holderId;
    expect(answers.filter((answer) => answer instanceof Refusal)).toEqual(
      Array.from({ length: 4 }, () => expect.objectContaining({ code: "WORK_ITEM_TAKEN", holderId })),
    );
  });

  it("a kind that is not for the caller's role is as good as absent", async () => {
    const entity = newId("inc");
    await mall.world.db.transact((tx) => openWorkItem(tx, mall.system, { kind: "INCIDENT", entity }));
    expect(await claim(agents[0]!, entity)).toMatchObject({ code: "NOT_FOUND" });
    expect(await claim(agents[0]!, newId("inc"))).toMatchObject({ code: "NOT_FOUND" });
  });

  it("Policy 5.4: who holds the item has to do with the person, until it is closed; nobody else ever has", async () => {
    const { entity, accountId } = await anItem();
    const holder = agents[0]!.actor.staffId;
    const has = (staffId = holder) => holdsWorkOn(mall.world.db, staffId, { accountId });
    expect(await has()).toBeUndefined();
    await claim(agents[0]!, entity);
    expect(await has()).toMatchObject({ entity });
    expect(await has(agents[1]!.actor.staffId)).toBeUndefined();
    await mall.world.db.transact((tx) => closeWorkItem(tx, mall.system, entity));
    expect(await has()).toBeUndefined();
    await mall.world.db.transact((tx) => reopenWorkItem(tx, mall.system, entity));
    expect(await has()).toBeUndefined();
    expect(await claim(agents[1]!, entity)).toMatchObject({ entity });
  });

  it("only the holder puts an item back, and a lead gives it to nobody whose role may not hold it", async () => {
    const { entity } = await anItem();
    await claim(agents[0]!, entity);
    expect(await releaseWorkItem(agents[1]!, { entity })).toMatchObject({ code: "NOT_FOUND" });
    expect(await releaseWorkItem(agents[0]!, { entity })).toMatchObject({ holderId: null });
    const packer = await aStaffContext(mall.system, { roles: ["WAREHOUSE"] });
    const give = (by: StaffContext, to: StaffContext) => assignWorkItem(by, { entity, staffId: to.actor.staffId });
    expect(await give(lead, packer)).toMatchObject({ code: "NOT_FOUND" });
    expect(await give(agents[1]!, agents[2]!)).toMatchObject({ code: "NOT_FOUND" });
    expect(await give(lead, agents[2]!)).toMatchObject({ holderId: agents[2]!.actor.staffId });
    expect((await historyOf(mall.world.db, entity)).map(({ action }) => action)).toContain(
      "platform/work-items.assignWorkItem",
    );
  });

  it("what somebody held who no longer works here waits for a colleague", async () => {
    const { entity } = await anItem();
    const leaver = await aStaffContext(mall.system, { roles: ["CUSTOMER_SERVICE_AGENT"] });
    await claim(leaver, entity);
    await mall.sweep("platform/work-items.releaseOfLeavers");
    expect((await workItemOf(mall.world.db, entity))!.holderId).toBe(leaver.actor.staffId);
    await mall.world.db.transact((tx) =>
      tx.update(staffMembers).set({ status: "LEFT" }).where(eq(staffMembers.id, leaver.actor.staffId)),
    );
    await mall.sweep("platform/work-items.releaseOfLeavers");
    expect((await workItemOf(mall.world.db, entity))!.holderId).toBeNull();
  });
});

describe("my work", () => {
  it("lists what I hold, tells what is due next first, and counts what waits", async () => {
    const me = await aStaffContext(mall.system, { roles: ["CUSTOMER_SERVICE_AGENT"] });
    const now = mall.clock.now().getTime();
    const [late, someday, soon] = [
      await anItem({ dueAt: new Date(now + 90 * MINUTE) }),
      await anItem(),
      await anItem({ dueAt: new Date(now + 30 * MINUTE) }),
    ];
    for (const { entity } of [late, someday, soon]) await claim(me, entity);
    const mine = await mall.ask(
      "{ myNextWorkItems { entity deadline { urgency } } }",
      {},
      { token: await tokenOf(me) },
    );
    expect(mine.map(({ entity }: { entity: string }) => entity)).toEqual([soon.entity, late.entity, someday.entity]);
    const page = await mall.ask(
      "{ myWorkItems(first: 2) { nodes { entity } pageInfo { hasNextPage } } }",
      {},
      {
        token: await tokenOf(me),
      },
    );
    expect(page).toEqual({
      nodes: [{ entity: late.entity }, { entity: someday.entity }],
      pageInfo: { hasNextPage: true },
    });
    const counts = await mall.ask("{ workItemCounts { kind mine waiting } }", {}, { token: await tokenOf(me) });
    expect(counts).toContainEqual({ kind: "CONVERSATION", mine: 3, waiting: expect.any(Number) });
  });
});
