import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { insideTransaction } from "#kernel/db";
import { newId } from "#kernel/id";
import { NotFound } from "#kernel/refusal";
import { historyOf, recordAttempt, recordAudit } from "#platform/audit";
import { outboxMessages } from "../../src/modules/platform/outbox/tables.js";
import { aWorld, type TestWorld } from "../world.js";

let mall: TestWorld;
beforeAll(async () => {
  mall = await aWorld();
});

const message = () => ({ id: newId("obx"), topic: "test.nothing", payload: {}, createdAt: mall.clock.now() });
const stored = (id: ReturnType<typeof message>["id"]) =>
  mall.world.db.select().from(outboxMessages).where(eq(outboxMessages.id, id));

it("a refused deed leaves nothing behind, and its refusal comes out as a value", async () => {
  const row = message();
  const answer = await mall.world.db.transact(async (tx) => {
    await tx.insert(outboxMessages).values(row);
    return new NotFound();
  });
  expect(answer).toBeInstanceOf(NotFound);
  expect(await stored(row.id)).toEqual([]);
});

it("a thrown error leaves nothing behind either", async () => {
  const row = message();
  await expect(
    mall.world.db.transact(async (tx) => {
      await tx.insert(outboxMessages).values(row);
      throw new Error("on purpose");
    }),
  ).rejects.toThrow("on purpose");
  expect(await stored(row.id)).toEqual([]);
});

it("the trace of a refused try survives its rollback", async () => {
  const entity = newId("ord");
  const refusal = await mall.world.db.transact(async (tx) => {
    await recordAudit(tx, mall.system, { action: "test/room.deed", entity });
    return new NotFound();
  });
  await recordAttempt(mall.system, { action: "test/room.deed", entity }, refusal);
  const history = await historyOf(mall.world.db, entity);
  expect(history.map(({ outcome, detail }) => ({ outcome, detail }))).toEqual([
    { outcome: "REFUSED", detail: { refusal: "NOT_FOUND" } },
  ]);
});

it("a deadlock reaches no caller: two transactions that cross each other both finish", async () => {
  const [a, b] = [message(), message()];
  await mall.world.db.transact((tx) => tx.insert(outboxMessages).values([a, b]));
  let waiting = 0;
  const bothStarted = async () => {
    waiting += 1;
    while (waiting < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const cross = (first: typeof a, second: typeof a) => {
    let tries = 0;
    return mall.world.db.transact(async (tx) => {
      tries += 1;
      await tx.update(outboxMessages).set({ lastError: "first" }).where(eq(outboxMessages.id, first.id));
      if (tries === 1) await bothStarted();
      await tx.update(outboxMessages).set({ lastError: "second" }).where(eq(outboxMessages.id, second.id));
      return tries;
    });
  };
  const tries = await Promise.all([cross(a, b), cross(b, a)]);
  expect(tries.reduce((x, y) => x + y)).toBeGreaterThan(2);
});

it("a transaction inside a transaction is a mistake and says so", async () => {
  await expect(mall.world.db.transact(() => mall.world.db.transact(async () => 1))).rejects.toThrow(
    "inside transact()",
  );
  expect(insideTransaction()).toBe(false);
});
