import { AllowedAction } from "#kernel/allowed-action";
import { canMove } from "#kernel/transitions";
import { statusOf } from "./rules.js";
import { outboxTransitions } from "./status.js";
import type { OutboxRow } from "./tables.js";

const notDead = {
  zh: "只有已放弃投递的消息可以这样处理。",
  en: "Only a message that was given up can be dealt with so.",
};

export function actionsOn(message: OutboxRow): AllowedAction[] {
  const from = statusOf(message);
  const to = (status: "WAITING" | "DISCARDED") => (canMove(outboxTransitions, from, status) ? undefined : notDead);
  return [
    new AllowedAction("retryOutboxMessage", to("WAITING")),
    new AllowedAction("discardOutboxMessage", to("DISCARDED")),
  ];
}
