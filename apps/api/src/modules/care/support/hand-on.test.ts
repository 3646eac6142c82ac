import { beforeAll, describe, expect, it } from "vitest";
import { HOUR } from "#kernel/clock";
import { contextFor, type StaffContext } from "#kernel/context";
import { requestOf } from "#privacy/data-subject-requests";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aStaffMember } from "../../platform/staff/fixtures.js";
import { aShopper } from "../../shop/accounts/fixtures.js";
import { granted } from "../../shop/orders/fixtures.js";
import { eventsForStaff } from "./events.js";
import { aHeldConversation, aMessage, anAgent, anAnswer } from "./fixtures.js";
import { registerRequestFromMessage } from "./register-request-from-message.js";
import { streamOf } from "./stream.js";
import { transferConversationToSecurity } from "./transfer-conversation-to-security.js";

let mall: Mall;
let agent: StaffContext;
beforeAll(async () => {
  mall = await aMall();
  agent = await anAgent(mall.system);
});

describe("[item 217] Policy 9.1.1: a message that is a request", () => {
  it("[B1] is registered with the time of the message, however late somebody recognized it", async () => {
    const { conversationId, message, shopper } = await aHeldConversation(mall.world, mall.system, agent, {
      body: "请把我的个人信息发一份给我",
    });
    mall.clock.advance(30 * HOUR);
    agent = await anAgent(mall.system);
    const { claimConversation } = await import("./claim-conversation.js");
    const { passWorkItem } = await import("#platform/work-items");
    await mall.world.db.transact((tx) => passWorkItem(tx, mall.system, conversationId, null));
    granted(await claimConversation(agent, { conversationId }));
    const stream = granted(
      await registerRequestFromMessage(agent, { conversationId, messageId: message.id, kind: "COPY" }),
    );
    const page = await eventsForStaff(agent, stream.conversation, { first: 50 });
    const event = page.nodes.at(-1)!;
    expect(event).toMatchObject({ kind: "REQUEST_REGISTERED", messageId: message.id });
    const request = (await requestOf(mall.world.db, event.about as `dsr_${string}`))!;
    expect(request).toMatchObject({ kind: "COPY", channel: "CONVERSATION", accountId: shopper.actor.accountId });
    expect(request.receivedAt).toEqual(message.sentAt);
    const again = { conversationId, messageId: message.id, kind: "COPY" } as const;
    expect(await registerRequestFromMessage(agent, again)).toMatchObject({ code: "STATE_CONFLICT" });
  });

  it("only words of this shopper, by who holds the chat", async () => {
    const { conversationId, message } = await aHeldConversation(mall.world, mall.system, agent);
    const other = await aHeldConversation(mall.world, mall.system, agent);
    const answer = granted(await anAnswer(agent, conversationId));
    const wish = { conversationId, kind: "ACCESS" } as const;
    for (const messageId of [other.message.id, answer.id]) {
      expect(await registerRequestFromMessage(agent, { ...wish, messageId })).toMatchObject({ code: "NOT_FOUND" });
    }
    const colleague = await anAgent(mall.system);
    expect(await registerRequestFromMessage(colleague, { ...wish, messageId: message.id })).toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

describe("[item 174] Policy 5.8.2: a reported leak", () => {
  const LIST = `{ securityIncidents(first: 50) { nodes { id kind } } }`;

  it("reaches security at once, once per session, and the chat goes on", async () => {
    const security = await aStaffMember(mall.system, { roles: ["SECURITY_OFFICER"] });
    const leaks = async () => {
      const { nodes } = await mall.ask(LIST, {}, security);
      return nodes.filter(({ kind }: { kind: string }) => kind === "DATA_LEAK").length;
    };
    await mall.drain();
    const before = await leaks();
    const person = await aShopper(mall.system);
    const { conversationId } = await aHeldConversation(mall.world, mall.system, agent, {
      shopper: person.context,
      topic: "ACCOUNT_SECURITY",
      body: "我的账号好像被盗了",
    });
    const wish = { conversationId, note: "用户报告账号异常登录" };
    granted(await transferConversationToSecurity(agent, wish));
    granted(await transferConversationToSecurity(agent, wish));
    await mall.drain();
    expect(await leaks()).toBe(before + 1);
    granted(await anAnswer(agent, conversationId));
    granted(await aMessage(contextFor(mall.world, person.context.actor, "zh", "story"), "谢谢"));
    expect((await streamOf(mall.world.db, conversationId))!.session.status).toBe("WAITING");
  });

  it("is due at once: it does not wait behind others that came a minute before", async () => {
    const { workItemOf } = await import("#platform/work-items");
    const { message, conversationId } = await aHeldConversation(mall.world, mall.system, agent, {
      topic: "ACCOUNT_SECURITY",
    });
    expect((await workItemOf(mall.world.db, conversationId))!.dueAt).toEqual(message.sentAt);
  });
});
