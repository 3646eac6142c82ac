import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { DAY, HOUR } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import { type Id, newId } from "#kernel/id";
import { Refusal } from "#kernel/refusal";
import type { Effect } from "#kernel/room";
import { historyOf } from "#platform/audit";
import { aWorld, type TestWorld } from "../../../../test/world.js";
import { aSession, aStaffContext } from "../staff/fixtures.js";
import { discardOutboxMessage } from "./discard-outbox-message.js";
import { deliverDue, post } from "./index.js";
import { messageById } from "./queries.js";
import { retryOutboxMessage } from "./retry-outbox-message.js";
import { outboxMessages } from "./tables.js";

let mall: TestWorld;
let keeper: StaffContext;
beforeAll(async () => {
  mall = await aWorld();
  keeper = await aStaffContext(mall.system, { roles: ["ADMINISTRATOR"] });
});

const fails: Effect = async () => {
  throw Object.assign(new Error("13812345678 is not to be reached"), { code: "PARTNER_DOWN" });
};

async function aMessage() {
  const topic = `test.${newId("obx")}`;
  await mall.world.db.transact((tx) => post(tx, mall.system, topic, { ref: "r1" }));
  const [row] = await mall.world.db.select().from(outboxMessages).where(eq(outboxMessages.topic, topic));
  const messageId = row!.id;
  return {
    messageId,
    topic,
    deliver: (effect: Effect) => deliverDue(mall.world, new Map([[topic, effect]])),
    row: async () => (await messageById(mall.world.db, messageId))!,
  };
}

async function aDeadLetter() {
  const letter = await aMessage();
  while (!(await letter.row()).deadAt) {
    await letter.deliver(fails);
    mall.clock.advance(25 * HOUR);
  }
  return letter;
}

const PAGE = `query ($topic: String, $status: OutboxStatus!) {
  outboxMessages(first: 50, filter: { topic: $topic, status: $status }) {
    nodes { id topic status lastError attempts payload { name value } allowedActions { action allowed reason } }
  }
}`;
const listed = async (topic: string, status = "DEAD") => {
  const token = await aSession(mall.system, keeper.actor.staffId);
  const { outboxMessages: page } = await mall.run<{ outboxMessages: { nodes: object[] } }>(
    PAGE,
    { topic, status },
    { token },
  );
  return page.nodes;
};
const lastDeed = async (messageId: Id<"obx">) => (await historyOf(mall.world.db, messageId)).at(-1);

it("a dead letter is listed with the code of its failure and its ids, and no text of the error", async () => {
  const { topic } = await aDeadLetter();
  const [shown] = await listed(topic);
  expect(shown).toMatchObject({
    status: "DEAD",
    lastError: "PARTNER_DOWN",
    attempts: 16,
    payload: [{ name: "ref", value: "r1" }],
    allowedActions: [
      { action: "retryOutboxMessage", allowed: true, reason: null },
      { action: "discardOutboxMessage", allowed: true, reason: null },
    ],
  });
  expect(JSON.stringify(shown)).not.toContain("13812345678");
});

it("tried anew it has all its tries again, is delivered, and the deed is on record with its reason", async () => {
  const letter = await aDeadLetter();
  expect(await retryOutboxMessage(keeper, letter)).toMatchObject({ deadAt: null });
  await letter.deliver(fails);
  expect(await letter.row()).toMatchObject({ deadAt: null, attempts: 17, lastError: "PARTNER_DOWN" });
  mall.clock.advance(2_000);
  await letter.deliver(async () => {});
  expect(await letter.row()).toMatchObject({ deliveredAt: expect.any(Date), dueAt: null, lastError: null });
  expect(await lastDeed(letter.messageId)).toMatchObject({
    action: "platform/outbox.retryOutboxMessage",
    actor: keeper.actor.staffId,
    fromStatus: "DEAD",
    toStatus: "WAITING",
    detail: { topic: letter.topic, lastError: "PARTNER_DOWN" },
  });
});

it("discarded with a reason it is never delivered, and stays to be read", async () => {
  const letter = await aDeadLetter();
  const input = { messageId: letter.messageId, reason: "合作方已停止服务" };
  expect(await discardOutboxMessage(keeper, input)).toMatchObject({ discardReason: "合作方已停止服务" });
  mall.clock.advance(DAY);
  let runs = 0;
  await letter.deliver(async () => void runs++);
  expect(runs).toBe(0);
  expect(await listed(letter.topic)).toEqual([]);
  expect(await listed(letter.topic, "DISCARDED")).toMatchObject([{ status: "DISCARDED" }]);
  expect(await lastDeed(letter.messageId)).toMatchObject({ toStatus: "DISCARDED", outcome: "DONE" });
  expect(await retryOutboxMessage(keeper, letter)).toMatchObject({ code: "STATE_CONFLICT" });
});

it.each(["", "无", "1", "…", "无无无无", "1111", "----", "短吗"])(
  "[check 28] the reason “%s” says nothing and is refused beside its field",
  async (reason) => {
    const letter = await aDeadLetter();
    const refusal = await discardOutboxMessage(keeper, { messageId: letter.messageId, reason });
    expect(refusal).toMatchObject({ code: "INVALID_INPUT", fields: [{ path: "reason" }] });
    expect((await letter.row()).discardedAt).toBeNull();
  },
);

it("a reason that holds a telephone number or an address of somebody is refused: it is kept in clear", async () => {
  const letter = await aDeadLetter();
  for (const reason of ["买家 138 1234 5678 已联系", "写信给 li@example.com", "电话１３８１２３４５６７８"])
    expect(await discardOutboxMessage(keeper, { messageId: letter.messageId, reason })).toMatchObject({
      fields: [{ path: "reason", code: "NAMES_SOMEBODY" }],
    });
});

it("what waits or is delivered is neither tried anew nor discarded, and the try leaves a trace", async () => {
  const letter = await aMessage();
  expect(await retryOutboxMessage(keeper, letter)).toMatchObject({ code: "STATE_CONFLICT" });
  const discard = discardOutboxMessage(keeper, { messageId: letter.messageId, reason: "不再需要投递" });
  expect(await discard).toMatchObject({ code: "STATE_CONFLICT" });
  expect(await lastDeed(letter.messageId)).toMatchObject({ outcome: "REFUSED", detail: { refusal: "STATE_CONFLICT" } });
  expect(await retryOutboxMessage(keeper, { messageId: newId("obx") })).toMatchObject({ code: "NOT_FOUND" });
});

it("of two who decide about one dead letter at the same time exactly one is obeyed", async () => {
  const letter = await aDeadLetter();
  const answers = await Promise.all([
    retryOutboxMessage(keeper, letter),
    discardOutboxMessage(keeper, { messageId: letter.messageId, reason: "重复的通知" }),
  ]);
  expect(answers.filter((answer) => answer instanceof Refusal)).toHaveLength(1);
});

it("is for those who manage jobs only", async () => {
  const lead = await aStaffContext(mall.system, { roles: ["SERVICE_LEAD"] });
  const token = await aSession(mall.system, lead.actor.staffId);
  const { errors } = await mall.answer("{ outboxMessages(first: 1) { nodes { id } } }", {}, { token });
  expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
});

it("delivered messages go after thirty days; dead and discarded ones stay", async () => {
  const [dead, discarded] = [await aDeadLetter(), await aDeadLetter()];
  await discardOutboxMessage(keeper, { messageId: discarded.messageId, reason: "已人工处理完毕" });
  const delivered = await aMessage();
  await delivered.deliver(async () => {});
  mall.clock.advance(30 * DAY - HOUR);
  const fresh = await aMessage();
  await fresh.deliver(async () => {});
  await mall.sweep("platform/outbox.pruneDelivered");
  expect(await delivered.row()).toBeDefined();
  mall.clock.advance(2 * HOUR);
  await mall.sweep("platform/outbox.pruneDelivered");
  expect(await Promise.all([delivered, fresh, dead, discarded].map(({ row }) => row()))).toEqual([
    undefined,
    ...Array(3).fill(expect.anything()),
  ]);
});
