import { randomUUID } from "node:crypto";
import { type Ctx, contextFor, type ShopperContext, type StaffContext, type World } from "#kernel/context";
import type { Id } from "#kernel/id";
import { aStaffContext } from "../../platform/staff/fixtures.js";
import { aShopper } from "../../shop/accounts/fixtures.js";
import { granted } from "../../shop/orders/fixtures.js";
import { answerConversation } from "./answer-conversation.js";
import { claimConversation } from "./claim-conversation.js";
import type { SendMessageInput } from "./inputs.js";
import { sendMessage } from "./send-message.js";
import type { MessageRow } from "./tables.js";

export const anAgent = (ctx: Ctx): Promise<StaffContext> => aStaffContext(ctx, { roles: ["CUSTOMER_SERVICE_AGENT"] });

export const aMessage = (
  shopper: ShopperContext,
  body = "您好，我的包裹还没到",
  wishes: Partial<SendMessageInput> = {},
) => sendMessage(shopper, { clientMessageId: randomUUID(), body, ...wishes });

/** Somebody who has written to the mall, and waits. */
export async function aConversation(
  world: World,
  ctx: Ctx,
  { shopper, ...wishes }: Partial<SendMessageInput> & { shopper?: ShopperContext } = {},
): Promise<{ shopper: ShopperContext; message: MessageRow; conversationId: Id<"cnv"> }> {
  const who = shopper ?? (await aShopper(ctx)).context;
  const fresh = contextFor(world, who.actor, "zh", "story");
  const message = granted(await aMessage(fresh, wishes.body, wishes));
  return { shopper: fresh, message, conversationId: message.conversationId };
}

/** The same, in an agent's hands. */
export async function aHeldConversation(world: World, ctx: Ctx, agent: StaffContext, wishes = {}) {
  const conversation = await aConversation(world, ctx, wishes);
  granted(await claimConversation(agent, conversation));
  return conversation;
}

export const anAnswer = (agent: StaffContext, conversationId: string, body = "您好，我来为您查询") =>
  answerConversation(agent, { conversationId, clientMessageId: randomUUID(), body });
