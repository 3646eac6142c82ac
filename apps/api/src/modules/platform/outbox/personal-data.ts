import { card, holds } from "#kernel/personal-data";
import { outboxMessages } from "./tables.js";

export const personalData = card(
  "platform/outbox",
  holds(
    outboxMessages,
    "payload",
    {
      id: "NOT_PERSONAL",
      topic: "NOT_PERSONAL",
      payload: "LINK",
      createdAt: "NOT_PERSONAL",
      attempts: "NOT_PERSONAL",
      triesBefore: "NOT_PERSONAL",
      dueAt: "NOT_PERSONAL",
      deliveredAt: "NOT_PERSONAL",
      deadAt: "NOT_PERSONAL",
      discardedAt: "NOT_PERSONAL",
      discardedBy: "NOT_PERSONAL",
      discardReason: "NOT_PERSONAL",
      lastError: "NOT_PERSONAL",
    },
    { label: { zh: "待发消息", en: "Messages to be delivered" } },
  ),
);
