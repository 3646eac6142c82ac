import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { SECOND } from "#kernel/clock";
import { contextFor, type StaffContext } from "#kernel/context";
import { newId } from "#kernel/id";
import { Refusal } from "#kernel/refusal";
import { historyOf } from "#platform/audit";
import { workItemOf } from "#platform/work-items";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aSession, aStaffContext } from "../../platform/staff/fixtures.js";
import { anAddress, aPhoneNumber, aShopper } from "../../shop/accounts/fixtures.js";
import { aSku } from "../../shop/catalog/fixtures.js";
import { anOrder, type Buyer, granted } from "../../shop/orders/fixtures.js";
import { aPaidOrder } from "../../shop/payments/fixtures.js";
import { aCase } from "../after-sales/fixtures.js";
import { answerConversation } from "./answer-conversation.js";
import { claimConversation } from "./claim-conversation.js";
import { closeConversation } from "./close-conversation.js";
import { aConversation, aHeldConversation, aMessage, anAgent, anAnswer } from "./fixtures.js";
import { handOverConversation } from "./hand-over-conversation.js";
import { linkConversationOrder } from "./link-conversation-order.js";
import type { ConversationTaken } from "./refusals.js";
import { streamOf } from "./stream.js";

const ROW = "id conversationNumber status topic waiting { seconds urgency } holder { id displayName }";
const LIST = `query List($view: ConversationView!, $first: Int = 50, $after: String) {
  staffConversations(view: $view, first: $first, after: $after) { nodes { ${ROW} held { shopperName } }
    pageInfo { hasNextPage endCursor } } }`;
const ONE = `query One($id: ID!) { staffConversation(id: $id) { ... on StaffConversation { ${ROW}
  allowedActions { action allowed reason }
  held { accountId shopperName phoneNumber sessionCount order { id } recentOrders { id orderNumber consignee { name } }
    openCases { id } events { lastSeq nodes { seq kind staffName message { body isNote mayRecall senderName } } } } }
  ... on Refusal { code } } }`;
const EVENTS = `query Poll($id: ID!, $after: Int!) { staffConversationEvents(conversationId: $id, after: $after) {
  ... on StaffConversationEventPage { lastSeq nodes { kind message { body } } } ... on Refusal { code } } }`;

let mall: Mall;
let agent: StaffContext;
let colleague: StaffContext;
beforeAll(async () => {
  mall = await aMall();
  agent = await anAgent(mall.system);
  colleague = await anAgent(mall.system);
});

const ask = async (who: StaffContext, document: string, variables: object) =>
  mall.ask(document, variables, { token: await aSession(mall.system, who.actor.staffId) });
/** All pages of a list: other files have left theirs, and their clocks may be far ahead. */
async function everyRow(who: StaffContext, view: string): Promise<{ id: string; [field: string]: unknown }[]> {
  const { nodes, pageInfo } = await ask(who, LIST, { view });
  while (pageInfo.hasNextPage) {
    const next = await ask(who, LIST, { view, after: pageInfo.endCursor });
    nodes.push(...next.nodes);
    Object.assign(pageInfo, next.pageInfo);
  }
  return nodes;
}
const refusedAt = async (entity: string, action: string) =>
  (await historyOf(mall.world.db, entity)).filter((entry) => entry.action === action && entry.outcome === "REFUSED");

describe("the queue", () => {
  it("shows who has waited longest first, with the waiting time, and nothing about the person", async () => {
    const first = await aConversation(mall.world, mall.system, { body: "手机号是 13800001111" });
    mall.clock.advance(120 * SECOND);
    const second = await aConversation(mall.world, mall.system);
    mall.clock.advance(70 * SECOND);
    const rows = await everyRow(agent, "WAITING");
    const ours = rows.filter(({ id }) => [first, second].some((c) => c.conversationId === id));
    expect(ours.map(({ id }) => id)).toEqual([first.conversationId, second.conversationId]);
    expect(ours[0]!.waiting).toMatchObject({ urgency: "OVERDUE" });
    expect(ours[1]!.waiting).toMatchObject({ urgency: "CALM" });
    expect(ours[0]!.held).toBeNull();
    expect(JSON.stringify(ours)).not.toContain("13800001111");
  });

  it("[check 41] of twenty agents who claim one chat at once one gets it, nineteen learn who did and who waits next", async () => {
    const { conversationId } = await aConversation(mall.world, mall.system);
    const next = await aConversation(mall.world, mall.system);
    const agents = await Promise.all(Array.from({ length: 20 }, () => anAgent(mall.system)));
    const outcomes = await Promise.all(agents.map((who) => claimConversation(who, { conversationId })));
    const winners = agents.filter((_, i) => !(outcomes[i] instanceof Refusal));
    expect(winners).toHaveLength(1);
    expect((await workItemOf(mall.world.db, conversationId))!.holderId).toBe(winners[0]!.actor.staffId);
    const losers = outcomes.filter((outcome): outcome is ConversationTaken => outcome instanceof Refusal);
    expect(losers).toHaveLength(19);
    for (const loser of losers) {
      expect(loser).toMatchObject({ code: "CONVERSATION_TAKEN", holderId: winners[0]!.actor.staffId });
      expect(loser.text.zh).toMatch(/^已被员工.+接入/);
      expect(loser.nextConversationId).toEqual(expect.stringMatching(/^cnv_/));
      expect(loser.nextConversationId).not.toBe(conversationId);
    }
    expect(next.conversationId).not.toBe(conversationId);
    expect(await refusedAt(conversationId, "care/support.claimConversation")).toHaveLength(19);
    const stream = (await streamOf(mall.world.db, conversationId))!;
    expect(stream.conversation.lastSeq).toBe(3);
  });

  it("claiming what one holds already changes nothing; what is closed cannot be claimed", async () => {
    const { conversationId } = await aHeldConversation(mall.world, mall.system, agent);
    const before = (await streamOf(mall.world.db, conversationId))!.conversation.lastSeq;
    granted(await claimConversation(agent, { conversationId }));
    expect((await streamOf(mall.world.db, conversationId))!.conversation.lastSeq).toBe(before);
    granted(await closeConversation(agent, { conversationId }));
    expect(await claimConversation(colleague, { conversationId })).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("[item 88] [H3] without the chat in hand there is no person", () => {
  it("a colleague's chat gives a colleague nothing, by link, by id or by deed, and every try is on record", async () => {
    const { conversationId } = await aHeldConversation(mall.world, mall.system, agent);
    const seen = await ask(colleague, ONE, { id: conversationId });
    expect(seen).toMatchObject({ id: conversationId, held: null });
    expect(seen.holder.id).toBe(agent.actor.staffId);
    expect(await ask(colleague, EVENTS, { id: conversationId, after: 0 })).toEqual({ code: "NOT_FOUND" });
    expect(await anAnswer(colleague, conversationId)).toMatchObject({ code: "NOT_FOUND" });
    expect(await closeConversation(colleague, { conversationId })).toMatchObject({ code: "NOT_FOUND" });
    expect(await refusedAt(conversationId, "care/support.readConversation")).toHaveLength(2);
    expect(await refusedAt(conversationId, "care/support.answerConversation")).toHaveLength(1);
    expect(await refusedAt(conversationId, "care/support.closeConversation")).toHaveLength(1);
  });

  it("an id that never was is answered the same way as a colleague's", async () => {
    const nowhere = newId("cnv");
    expect(await ask(colleague, EVENTS, { id: nowhere, after: 0 })).toEqual({ code: "NOT_FOUND" });
    expect(await anAnswer(colleague, nowhere)).toMatchObject({ code: "NOT_FOUND" });
  });

  it("closing ends the own look, too", async () => {
    const { conversationId } = await aHeldConversation(mall.world, mall.system, agent);
    expect((await ask(agent, ONE, { id: conversationId })).held).not.toBeNull();
    granted(await closeConversation(agent, { conversationId }));
    expect((await ask(agent, ONE, { id: conversationId })).held).toBeNull();
    expect(await ask(agent, EVENTS, { id: conversationId, after: 0 })).toEqual({ code: "NOT_FOUND" });
    const rows = await everyRow(agent, "CLOSED");
    expect(rows.find(({ id }) => id === conversationId)).toMatchObject({
      id: conversationId,
      status: "CLOSED",
      held: null,
    });
  });

  it("roles that do not answer shoppers reach none of it", async () => {
    const { conversationId } = await aConversation(mall.world, mall.system);
    for (const role of ["MERCHANDISER", "MODERATOR", "WAREHOUSE", "ADMINISTRATOR"] as const) {
      const other = await aStaffContext(mall.system, { roles: [role] });
      const token = await aSession(mall.system, other.actor.staffId);
      const { errors } = await mall.answer(ONE, { id: conversationId }, { token });
      expect(errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
    }
  });
});

describe("what the holder sees", () => {
  let buyer: Buyer;
  beforeAll(async () => {
    buyer = await mall.aBuyer();
  });

  it("Policy 5.3: name and phone masked, the last orders, the open cases, how often the person wrote before", async () => {
    const order = await aPaidOrder(buyer, mall.phones, [await aSku(mall.system, { priceFen: 900_00 })]);
    const { id: caseId } = await aCase(buyer, order, { reason: "LATE" });
    const { conversationId } = await aHeldConversation(mall.world, mall.system, agent, {
      shopper: buyer.ctx,
      orderId: order.id,
    });
    const { held, allowedActions } = await ask(agent, ONE, { id: conversationId });
    expect(held).toMatchObject({
      shopperName: expect.stringMatching(/^.\*$/),
      phoneNumber: expect.stringMatching(/^199\*{4}\d{4}$/),
      sessionCount: 1,
      order: { id: order.id },
      recentOrders: [{ id: order.id, consignee: { name: "张*" } }],
      openCases: [{ id: caseId }],
    });
    expect(allowedActions).toContainEqual(expect.objectContaining({ action: "answerConversation", allowed: true }));
    expect(allowedActions).toContainEqual(expect.objectContaining({ action: "claimConversation", allowed: false }));
  });

  it("[check 55] no list carries a clear phone, name, address or word of the chat, not even the holder's own", async () => {
    const phoneNumber = aPhoneNumber();
    const secret = `密语${randomUUID()}`;
    const person = await aShopper(mall.system, { phoneNumber });
    await anAddress(person.context, { name: "唐吉诃德", phoneNumber: phoneNumber.slice(3), street: "风车路 7 号" });
    const { accountName } = await mall.ask("{ me { accountName } }", {}, person);
    const { conversationId } = await aHeldConversation(mall.world, mall.system, agent, {
      shopper: person.context,
      body: secret,
    });
    const canaries = [phoneNumber.slice(3), secret, "唐吉诃德", "风车路", accountName, person.openid];
    const leaks: string[] = [];
    const scan = async (view: string) => {
      const page = JSON.stringify(await everyRow(agent, view));
      leaks.push(...canaries.filter((canary) => page.includes(canary)).map((canary) => `${view}: ${canary}`));
      return page;
    };
    expect(await scan("MINE")).toContain(conversationId);
    expect(await scan("HELD")).toContain(conversationId);
    granted(await closeConversation(agent, { conversationId }));
    expect(await scan("CLOSED")).toContain(conversationId);
    granted(await aMessage(contextFor(mall.world, person.context.actor, "zh", "story"), secret));
    expect(await scan("WAITING")).toContain(conversationId);
    expect(leaks).toEqual([]);
  });

  it("the stream, earlier sessions and notes included, with who of us wrote what", async () => {
    const person = await aShopper(mall.system);
    const { conversationId } = await aHeldConversation(mall.world, mall.system, agent, { shopper: person.context });
    const answer = granted(await anAnswer(agent, conversationId, "您好，已经为您查到"));
    const { held } = await ask(agent, ONE, { id: conversationId });
    expect(held.events.nodes.map(({ kind }: { kind: string }) => kind)).toEqual([
      "SESSION_OPENED",
      "MESSAGE_POSTED",
      "ASSIGNED",
      "MESSAGE_POSTED",
    ]);
    expect(held.events.nodes[3].message).toMatchObject({ body: "您好，已经为您查到", isNote: false, mayRecall: true });
    expect(held.events.nodes[3].message.senderName).toMatch(/^员工/);
    expect(held.events.lastSeq).toBe(answer.seq);
  });

  it("only an order of this shopper can be linked to the chat, and then the work is about it", async () => {
    const order = await anOrder(buyer, [await aSku(mall.system)]);
    const other = await aHeldConversation(mall.world, mall.system, agent);
    expect(await linkConversationOrder(agent, { ...other, orderId: order.id })).toMatchObject({ code: "NOT_FOUND" });
    const fresh = await mall.aBuyer();
    const own = await anOrder(fresh, [await aSku(mall.system)]);
    const { conversationId } = await aHeldConversation(mall.world, mall.system, agent, { shopper: fresh.ctx });
    granted(await linkConversationOrder(agent, { conversationId, orderId: own.id }));
    expect((await workItemOf(mall.world.db, conversationId))!.orderId).toBe(own.id);
  });
});

describe("answering", () => {
  it("a repeated sending answers once; the waiting ends with it", async () => {
    const { conversationId } = await aHeldConversation(mall.world, mall.system, agent);
    const input = { conversationId, clientMessageId: randomUUID(), body: "您好" };
    const [one, two] = await Promise.all([answerConversation(agent, input), answerConversation(agent, input)]);
    expect(granted(one).id).toBe(granted(two).id);
    const { session } = (await streamOf(mall.world.db, conversationId))!;
    expect(session).toMatchObject({ status: "WAITING_ON_SHOPPER", waitingSince: null });
  });

  it("[item 92] a text that asks for a password or a code is held back until the agent says it is none", async () => {
    const { conversationId } = await aHeldConversation(mall.world, mall.system, agent);
    const input = { conversationId, clientMessageId: randomUUID(), body: "请把验证码发给我" };
    expect(await answerConversation(agent, input)).toMatchObject({ code: "ASKS_FOR_SECRETS" });
    granted(await answerConversation(agent, { ...input, sendAnyway: true }));
  });

  it("handed over with a note, the chat is the colleague's alone; handed back, it waits as long as it has waited", async () => {
    const { conversationId } = await aHeldConversation(mall.world, mall.system, agent);
    const { waitingSince } = (await streamOf(mall.world.db, conversationId))!.session;
    const note = "已核对单号，等仓库回复";
    const merchandiser = await aStaffContext(mall.system, { roles: ["MERCHANDISER"] });
    const toNobody = { conversationId, toStaffId: merchandiser.actor.staffId, note };
    expect(await handOverConversation(agent, toNobody)).toMatchObject({ code: "NOT_FOUND" });
    granted(await handOverConversation(agent, { conversationId, toStaffId: colleague.actor.staffId, note }));
    expect(await anAnswer(agent, conversationId)).toMatchObject({ code: "NOT_FOUND" });
    const { held } = await ask(colleague, ONE, { id: conversationId });
    expect(held.events.nodes.at(-2).message).toMatchObject({ body: note, isNote: true });
    granted(await handOverConversation(colleague, { conversationId, note: "交回队列" }));
    expect((await workItemOf(mall.world.db, conversationId))!.holderId).toBeNull();
    expect((await streamOf(mall.world.db, conversationId))!.session.waitingSince).toEqual(waitingSince);
  });
});
