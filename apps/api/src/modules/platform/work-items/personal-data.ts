import { card, holds } from "#kernel/personal-data";
import { workItems } from "./tables.js";

export const personalData = card(
  "platform/work-items",
  holds(
    workItems,
    "account_id",
    {
      id: "NOT_PERSONAL",
      kind: "NOT_PERSONAL",
      entity: "LINK",
      accountId: "LINK",
      orderId: "LINK",
      holderId: "NOT_PERSONAL",
      openedAt: "NOT_PERSONAL",
      claimedAt: "NOT_PERSONAL",
      dueAt: "NOT_PERSONAL",
      closedAt: "NOT_PERSONAL",
    },
    { label: { zh: "待办事项", en: "Work items" } },
  ),
);
