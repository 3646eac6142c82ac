import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { HOUR, MINUTE } from "#kernel/clock";
import { newId } from "#kernel/id";
import type { Effect } from "#kernel/room";
import { deliverDue, post } from "#platform/outbox";
import { outboxMessages } from "../../src/modules/platform/outbox/tables.js";
import { aWorld, type TestWorld } from "../world.js";

let mall: TestWorld;
beforeAll(async () => {
  mall = await aWorld();
});

/** A topic of its own per test, so that tests do not deliver each other's messages. */
async function posted(delayMs = 0, messages = 1) {
  const topic = `test.${newId("obx")}`;
  await mall.world.db.transact(async (tx) => {
    for (let i = 0; i < messages; i++) await post(tx, mall.system, topic, { ref: "r1" }, delayMs);
  });
  const row = async () =>
    (await mall.world.db.select().from(outboxMessages).where(eq(outboxMessages.topic, topic)))[0]!;
  const deliver = (effect: Effect) => deliverDue(mall.world, new Map([[topic, effect]]));
  return { row, deliver };
}

it("a message is delivered once, also when two workers see it at the same moment", async () => {
  // Many, so that all workers have read the same batch before the first one is through with it.
  const { row, deliver } = await posted(0, 20);
  let runs = 0;
  const effect: Effect = async (_ctx, payload) => {
    expect(payload).toEqual({ ref: "r1" });
    runs += 1;
  };
  await Promise.all([deliver(effect), deliver(effect), deliver(effect)]);
  expect(runs).toBe(20);
  expect(await row()).toMatchObject({ dueAt: null, deadAt: null, attempts: 1, deliveredAt: expect.any(Date) });
});

it("a message held back is not delivered before its time", async () => {
  const { row, deliver } = await posted(10 * MINUTE);
  let runs = 0;
  await deliver(async () => void runs++);
  expect(runs).toBe(0);
  mall.clock.advance(10 * MINUTE + 1_000);
  await deliver(async () => void runs++);
  expect(runs).toBe(1);
  expect((await row()).deliveredAt).not.toBeNull();
});

it("an effect that fails is tried again later, keeps a code and no text, and is given up in the end", async () => {
  const { row, deliver } = await posted();
  const fails: Effect = async () => {
    throw Object.assign(new Error("phone 13812345678 refused"), { code: "PARTNER_DOWN" });
  };
  await deliver(fails);
  const once = await row();
  expect(once).toMatchObject({ attempts: 1, lastError: "PARTNER_DOWN", deliveredAt: null });
  expect(once.dueAt!.getTime()).toBeGreaterThan(mall.clock.now().getTime());
  for (let i = 0; i < 20 && (await row()).deadAt === null; i++) {
    mall.clock.advance(25 * HOUR);
    await deliver(fails);
  }
  expect(await row()).toMatchObject({ dueAt: null, deadAt: expect.any(Date), attempts: 16 });
});

it("the message of a worker that died in the middle comes back by itself", async () => {
  const { row, deliver } = await posted();
  let finish = () => {};
  const stuck = deliver(
    () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  );
  while ((await row()).attempts === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  let runs = 0;
  await deliver(async () => void runs++);
  expect(runs).toBe(0);
  mall.clock.advance(3 * MINUTE);
  await deliver(async () => void runs++);
  expect(runs).toBe(1);
  finish();
  await stuck;
});
