import assert from "node:assert/strict";
import type { Order } from "../../shopper/types.js";
import { refusedWith } from "../expect.js";
import type { JourneyWorld } from "../world.js";

/** A shopper asks, an agent makes sure who it is and answers; with the conversation the access ends. Policy 2.2.1-7, 5.3. */
export async function askCustomerService(world: JourneyWorld, order: Order): Promise<void> {
  const { steps, shopper, phoneNumber, staff } = world;
  steps.chapter("Asks customer service");
  const agent = staff("CUSTOMER_SERVICE_AGENT");

  const conversation = await steps.step("writes about the order", async () => {
    await shopper.write("包裹显示已签收，但我没有收到，可以帮我联系快递吗？", { topic: "ORDER", orderId: order.id });
    return (await shopper.conversation())!;
  });
  await steps.step("an agent who has not taken it sees neither words nor person", async () =>
    assert.equal((await agent.conversation(conversation.id)).held, null),
  );
  await steps.step("takes it, and sees the person masked", async () => {
    const { held } = await agent.claimConversation(conversation.id);
    assert.ok(held?.phoneNumber?.includes("****"), String(held?.phoneNumber));
  });
  await steps.step("asks for a confirmation, and the shopper types the code that came by text message", async () => {
    const card = await agent.askForIdentity(conversation.id);
    const mine = (await shopper.identityAsks()).find(({ id }) => id === card.id);
    assert.equal(mine?.status, "OPEN");
    await shopper.confirmIdentity(phoneNumber, card.id);
    assert.equal((await agent.standing(conversation.id)).level, "L2");
  });
  const wish = { entity: order.id, field: "CONSIGNEE_PHONE", reason: "CALL_BACK" } as const;
  await steps.step("is shown one number in clear, with a reason, for five minutes", async () => {
    const { value, secondsLeft } = await agent.reveal(wish);
    assert.equal(value, `+86${phoneNumber}`);
    assert.ok(secondsLeft > 0 && secondsLeft <= 300);
  });
  await steps.step("answers, and the shopper reads it", async () => {
    const answer = "您好，已联系快递核实：包裹在驿站，取件码已重新发送给您。";
    await agent.answer(conversation.id, answer);
    const events = await shopper.conversationEvents(conversation.id);
    assert.ok(events.some(({ message }) => message?.senderKind === "STAFF" && message.body === answer));
  });
  await steps.step("closes it: from then on it is as closed to the agent as to anybody", async () => {
    await agent.closeConversation(conversation.id);
    assert.equal((await agent.conversation(conversation.id)).held, null);
    await refusedWith("NOT_FOUND", () => agent.reveal(wish));
  });
}
