import { AllowedAction } from "#kernel/allowed-action";
import type { Ctx } from "#kernel/context";
import type { Text } from "#kernel/locale";
import type { Permission } from "#kernel/permissions";
import type { WorkItemRow } from "#platform/work-items";
import { isOpen } from "./open-session.js";
import type { TicketStatus } from "./status.js";
import type { SessionRow } from "./tables.js";

const closed: Text = { zh: "会话已结束。", en: "The session has ended." };
const taken: Text = { zh: "已由同事接待。", en: "A colleague has it in hand." };
const yours: Text = { zh: "您已在接待。", en: "You have it in hand." };
const notYours: Text = { zh: "请先接入会话。", en: "Take the chat into hand first." };

/** Deeds of whoever has the conversation in hand. */
const heldDeeds: Readonly<Record<string, Permission>> = {
  answerConversation: "conversation:answer",
  addConversationNote: "conversation:answer",
  handOverConversation: "conversation:answer",
  linkConversationOrder: "conversation:answer",
  registerRequestFromMessage: "request:register",
  transferConversationToSecurity: "conversation:answer",
  closeConversation: "conversation:answer",
};

/** What the caller's role knows to do with a conversation. */
export function actionsOn({ actor }: Ctx, session: SessionRow, item: WorkItemRow | undefined): AllowedAction[] {
  if (actor.kind !== "STAFF") return [];
  const holderId = item?.closedAt === null ? item.holderId : null;
  const mine = holderId === actor.staffId;
  const claim = isOpen(session) ? (mine ? yours : holderId ? taken : undefined) : closed;
  const held = isOpen(session) ? (mine ? undefined : notYours) : closed;
  return [
    ...(actor.permissions.has("conversation:answer") ? [new AllowedAction("claimConversation", claim)] : []),
    ...Object.entries(heldDeeds)
      .filter(([, permission]) => actor.permissions.has(permission))
      .map(([action]) => new AllowedAction(action, held)),
  ];
}

const resolved: Text = { zh: "工单已办结。", en: "The ticket is resolved." };
const takeFirst: Text = { zh: "请先领取工单。", en: "Take the ticket into hand first." };

export function ticketActionsOn({ actor }: Ctx, status: TicketStatus, holderId: string | null): AllowedAction[] {
  if (actor.kind !== "STAFF" || !actor.permissions.has("conversation:answer")) return [];
  const mine = holderId === actor.staffId;
  const claim = mine ? yours : holderId ? taken : undefined;
  const held = mine ? undefined : takeFirst;
  const over = status === "RESOLVED" ? resolved : undefined;
  return [
    new AllowedAction("claimWorkItem", over ?? claim),
    new AllowedAction("addTicketNote", over ?? held),
    new AllowedAction("resolveTicket", over ?? held),
  ];
}
