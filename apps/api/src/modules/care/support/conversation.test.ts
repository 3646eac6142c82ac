import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { DAY, MINUTE, SECOND } from "#kernel/clock";
import { contextFor, type ShopperContext, type StaffContext } from "#kernel/context";
import { historyOf } from "#platform/audit";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aShopper, type ShopperPersona } from "../../shop/accounts/fixtures.js";
import { aSku } from "../../shop/catalog/fixtures.js";
import { anOrder, granted } from "../../shop/orders/fixtures.js";
import { closeConversation } from "./close-conversation.js";
import { eventsForShopper } from "./events.js";
import { aConversation, aHeldConversation, aMessage, anAgent, anAnswer } from "./fixtures.js";
import { recallAnswer } from "./recall-answer.js";
import { recallMessage } from "./recall-message.js";
import type { TooManyMessages } from "./refusals.js";
import { sendMessage } from "./send-message.js";
import { streamOf } from "./stream.js";

const EVENTS = `query Events($id: ID!, $after: Int, $before: Int, $first: Int) {
  conversationEvents(conversationId: $id, after: $after, before: $before, first: $first) {
    ... on ConversationEventPage { lastSeq hasMore hasEarlier
      nodes { seq kind actorKind sessionId messageId upToSeq message { id clientMessageId senderKind body recalledAt } } }
    ... on Refusal { code } } }`;

let mall: Mall;
let agent: StaffContext;
beforeAll(async () => {
  mall = await aMall();
  agent = await anAgent(mall.system);
});

const aStranger = () => aShopper(mall.system);
const fresh = ({ context }: ShopperPersona): ShopperContext => contextFor(mall.world, context.actor, "zh", "story");
const eventsOf = (persona: { token: string }, id: string, wish: object = {}) =>
  mall.ask(EVENTS, { id, ...wish }, persona);
const kindsOf = (page: { nodes: { kind: string }[] }) => page.nodes.map(({ kind }) => kind);

describe("one stream between a shopper and the mall", () => {
  it("[item 86] begins with the first message, numbered without gaps", async () => {
    const person = await aStranger();
    const { conversationId } = await aConversation(mall.world, mall.system, { shopper: person.context });
    await aMessage(fresh(person), "补充一句");
    const page = await eventsOf(person, conversationId);
    expect(kindsOf(page)).toEqual(["SESSION_OPENED", "MESSAGE_POSTED", "MESSAGE_POSTED"]);
    expect(page.nodes.map(({ seq }: { seq: number }) => seq)).toEqual([1, 2, 3]);
    expect(page.nodes[2].message).toMatchObject({ senderKind: "SHOPPER", body: "补充一句" });
    expect(page.lastSeq).toBe(3);
  });

  it("a message sent again returns the stored one, also when it is sent five times at once", async () => {
    const person = await aStranger();
    const clientMessageId = randomUUID();
    const sent = await Promise.all(
      Array.from({ length: 5 }, () => sendMessage(fresh(person), { clientMessageId, body: "只有一条" })),
    );
    const ids = new Set(sent.map((row) => granted(row).id));
    expect(ids.size).toBe(1);
    const page = await eventsOf(person, granted(sent[0]!).conversationId);
    expect(kindsOf(page)).toEqual(["SESSION_OPENED", "MESSAGE_POSTED"]);
  });

  it("of twenty messages sent at once each has its own number, and the order is the same for everybody", async () => {
    const person = await aStranger();
    const { conversationId } = await aConversation(mall.world, mall.system, { shopper: person.context });
    const rows = await Promise.all(Array.from({ length: 19 }, (_, i) => aMessage(fresh(person), `第 ${i} 句`)));
    const seqs = rows.map((row) => granted(row).seq).sort((a, b) => a - b);
    expect(seqs).toEqual(Array.from({ length: 19 }, (_, i) => i + 3));
    const page = await eventsOf(person, conversationId);
    expect(page.nodes.map(({ seq }: { seq: number }) => seq)).toEqual(Array.from({ length: 21 }, (_, i) => i + 1));
  });

  it("too many in a minute are refused with the time to wait, and the refusal stays on record", async () => {
    const person = await aStranger();
    await aConversation(mall.world, mall.system, { shopper: person.context });
    for (let i = 0; i < 19; i++) granted(await aMessage(fresh(person), `${i} 号`));
    const refused = await aMessage(fresh(person), "再来一句");
    expect(refused).toMatchObject({ code: "TOO_MANY_MESSAGES" });
    expect((refused as TooManyMessages).retryAfterMs).toBeLessThanOrEqual(MINUTE);
    const tries = await historyOf(mall.world.db, person.accountId);
    expect(tries.filter(({ outcome }) => outcome === "REFUSED")).toMatchObject([
      { action: "care/support.sendMessage" },
    ]);
    mall.clock.advance(MINUTE);
    granted(await aMessage(fresh(person), "一分钟后"));
  });

  it("catching up reads on from a number, as far as asked, and back from one", async () => {
    const person = await aStranger();
    const { conversationId } = await aConversation(mall.world, mall.system, { shopper: person.context });
    for (const body of ["二", "三", "四"]) granted(await aMessage(fresh(person), body));
    const some = await eventsOf(person, conversationId, { after: 2, first: 2 });
    expect(some).toMatchObject({ lastSeq: 4, hasMore: true, hasEarlier: true });
    expect(some.nodes.map(({ seq }: { seq: number }) => seq)).toEqual([3, 4]);
    const rest = await eventsOf(person, conversationId, { after: 4, first: 2 });
    expect(rest).toMatchObject({ lastSeq: 5, hasMore: false });
    const newest = await eventsOf(person, conversationId, { first: 2 });
    expect(newest).toMatchObject({ lastSeq: 5, hasEarlier: true });
    expect(newest.nodes.map(({ seq }: { seq: number }) => seq)).toEqual([4, 5]);
    const earlier = await eventsOf(person, conversationId, { before: 4, first: 10 });
    expect(earlier.nodes.map(({ seq }: { seq: number }) => seq)).toEqual([1, 2, 3]);
    expect(earlier.hasEarlier).toBe(false);
  });

  it("a stream is its shopper's alone", async () => {
    const { conversationId } = await aConversation(mall.world, mall.system);
    const stranger = await aStranger();
    await aConversation(mall.world, mall.system, { shopper: stranger.context });
    expect(await eventsOf(stranger, conversationId)).toEqual({ code: "NOT_FOUND" });
  });

  it("a chat opened about somebody else's order is refused as if there were none", async () => {
    const buyer = await mall.aBuyer();
    const order = await anOrder(buyer, [await aSku(mall.system)]);
    const stranger = await aStranger();
    expect(await aMessage(fresh(stranger), "这单怎么样了", { orderId: order.id })).toMatchObject({ code: "NOT_FOUND" });
    const { conversationId } = await aConversation(mall.world, mall.system, {
      shopper: buyer.ctx,
      orderId: order.id,
    });
    expect((await streamOf(mall.world.db, conversationId))!.session.orderId).toBe(order.id);
  });
});

describe("sessions", () => {
  it("[check 70] a message after the closing opens a new session and keeps the old timeline", async () => {
    const person = await aStranger();
    const { conversationId } = await aHeldConversation(mall.world, mall.system, agent, { shopper: person.context });
    granted(await anAnswer(agent, conversationId));
    granted(await closeConversation(agent, { conversationId }));
    granted(await aMessage(fresh(person), "还有一个问题"));
    const page = await eventsOf(person, conversationId);
    expect(kindsOf(page)).toEqual([
      "SESSION_OPENED",
      "MESSAGE_POSTED",
      "ASSIGNED",
      "MESSAGE_POSTED",
      "SESSION_CLOSED",
      "SESSION_OPENED",
      "MESSAGE_POSTED",
    ]);
    const sessions = new Set(page.nodes.map(({ sessionId }: { sessionId: string }) => sessionId));
    expect(sessions.size).toBe(2);
    expect(page.nodes[1].message.body).toBe("您好，我的包裹还没到");
    // In the queue again, not in the last agent's hands.
    expect(await anAnswer(agent, conversationId)).toMatchObject({ code: "NOT_FOUND" });
  });

  it("each session has a key of its own: one can end without the other", async () => {
    const person = await aStranger();
    const { conversationId } = await aHeldConversation(mall.world, mall.system, agent, { shopper: person.context });
    const first = (await streamOf(mall.world.db, conversationId))!.session;
    granted(await closeConversation(agent, { conversationId }));
    granted(await aMessage(fresh(person), "第二次咨询"));
    await mall.world.keys.destroy(first.keyId);
    const page = await eventsOf(person, conversationId);
    const bodies = page.nodes.flatMap(({ message }: { message: { body: string } | null }) => message?.body ?? []);
    expect(bodies).toEqual(["第二次咨询"]);
  });

  it("an answered chat in which nobody speaks for a day ends by itself, one that waits for us does not", async () => {
    const answered = await aHeldConversation(mall.world, mall.system, agent);
    granted(await anAnswer(agent, answered.conversationId));
    const waiting = await aConversation(mall.world, mall.system);
    mall.clock.advance(DAY - MINUTE);
    await mall.sweep("care/support.closeSilentSessions");
    expect((await streamOf(mall.world.db, answered.conversationId))!.session.status).toBe("WAITING_ON_SHOPPER");
    mall.clock.advance(MINUTE + SECOND);
    await mall.sweep("care/support.closeSilentSessions");
    expect((await streamOf(mall.world.db, answered.conversationId))!.session.status).toBe("CLOSED");
    expect((await streamOf(mall.world.db, waiting.conversationId))!.session.status).toBe("WAITING");
    agent = await anAgent(mall.system);
  });
});

describe("taking back", () => {
  it("is an event that both sides see, and the words are gone for both", async () => {
    const person = await aStranger();
    const { conversationId, message } = await aHeldConversation(mall.world, mall.system, agent, {
      shopper: person.context,
    });
    granted(await recallMessage(fresh(person), { messageId: message.id }));
    granted(await recallMessage(fresh(person), { messageId: message.id }));
    const page = await eventsOf(person, conversationId);
    expect(kindsOf(page)).toEqual(["SESSION_OPENED", "MESSAGE_POSTED", "ASSIGNED", "MESSAGE_RECALLED"]);
    expect(page.nodes[1].message).toMatchObject({ body: null, recalledAt: expect.any(String) });
    expect(page.nodes[3].messageId).toBe(message.id);
  });

  it("works for two minutes, and for the own words only", async () => {
    const { shopper, conversationId, message } = await aHeldConversation(mall.world, mall.system, agent);
    const answer = granted(await anAnswer(agent, conversationId));
    expect(await recallAnswer(agent, { conversationId, messageId: message.id })).toMatchObject({ code: "NOT_FOUND" });
    expect(await recallMessage(shopper, { messageId: answer.id })).toMatchObject({ code: "NOT_FOUND" });
    mall.clock.advance(121 * SECOND);
    expect(await recallAnswer(agent, { conversationId, messageId: answer.id })).toMatchObject({
      code: "TOO_LATE_TO_RECALL",
    });
  });
});

it("the shopper sees neither notes nor who among colleagues did what", async () => {
  const { addConversationNote } = await import("./add-conversation-note.js");
  const { shopper, conversationId } = await aHeldConversation(mall.world, mall.system, agent);
  granted(
    await addConversationNote(agent, { conversationId, clientMessageId: randomUUID(), body: "内部：核对仓库记录" }),
  );
  const stream = (await streamOf(mall.world.db, conversationId))!;
  const page = await eventsForShopper(shopper, stream.conversation, { first: 50 });
  expect(JSON.stringify(page.nodes.map(({ message }) => message))).not.toContain("内部");
  expect(page.nodes.map(({ kind }) => kind)).toEqual(["SESSION_OPENED", "MESSAGE_POSTED", "ASSIGNED"]);
  // What was hidden is passed over, not asked for again.
  expect(page.lastSeq).toBe(4);
  const schema = await mall.answer(`{ __type(name: "ConversationEvent") { fields { name } } }`);
  expect(JSON.stringify(schema.data)).not.toContain("staff");
});

it("[item 86] an answer that is not seen yet is counted, until the shopper has seen it", async () => {
  const person = await aStranger();
  const { conversationId } = await aHeldConversation(mall.world, mall.system, agent, { shopper: person.context });
  const answer = granted(await anAnswer(agent, conversationId));
  const MINE = "{ myConversation { id status unread lastSeq readSeq } }";
  expect(await mall.ask(MINE, {}, person)).toMatchObject({
    id: conversationId,
    status: "WAITING_ON_SHOPPER",
    unread: 1,
  });
  const READ = `mutation ($input: MarkConversationReadInput!) { markConversationRead(input: $input) {
    ... on Conversation { unread readSeq } } }`;
  expect(await mall.ask(READ, { input: { upToSeq: answer.seq } }, person)).toEqual({ unread: 0, readSeq: answer.seq });
  // It never goes back.
  expect(await mall.ask(READ, { input: { upToSeq: 1 } }, person)).toEqual({ unread: 0, readSeq: answer.seq });
});
