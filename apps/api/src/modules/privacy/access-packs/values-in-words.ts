import {
  afterSalesKindLabels,
  afterSalesReasonLabels,
  afterSalesStatusLabels,
  cancelReasonLabels,
  conversationTopicLabels,
  deedLabel,
  goodsConditionLabels,
  identityClaimLabels,
  identityLevelLabels,
  identityMethodLabels,
  identityOutcomeLabels,
  type Label,
  orderStatusLabels,
  refundReasonLabels,
  refundStatusLabels,
  requestChannelLabels,
  requestKindLabels,
  requestOutcomeLabels,
  requestStatusLabels,
} from "@factory-to-home/contract";
import type { Text } from "#kernel/locale";

type Words = (value: string) => Label | undefined;

const among =
  (labels: Readonly<Record<string, Label>>): Words =>
  (value) =>
    labels[value];

const senders: Readonly<Record<string, Label>> = {
  SHOPPER: { "zh-CN": "您", en: "you" },
  STAFF: { "zh-CN": "客服", en: "customer service" },
  SYSTEM: { "zh-CN": "系统", en: "the system" },
};
const consents: Readonly<Record<string, Label>> = {
  GRANT: { "zh-CN": "同意", en: "agreed" },
  WITHDRAW: { "zh-CN": "撤回", en: "withdrew" },
  ATTEST: { "zh-CN": "声明", en: "declared" },
  REFUSE: { "zh-CN": "拒绝", en: "refused" },
};

/** Columns that hold words of our own, by `table.property`: a person reads them in theirs. */
const words: Readonly<Record<string, Words>> = {
  "orders.status": among(orderStatusLabels),
  "orders.cancelReason": among(cancelReasonLabels),
  "refunds.status": among(refundStatusLabels),
  "refunds.reason": among(refundReasonLabels),
  "after_sales_cases.kind": among(afterSalesKindLabels),
  "after_sales_cases.reason": among(afterSalesReasonLabels),
  "after_sales_cases.status": among(afterSalesStatusLabels),
  "after_sales_cases.condition": among(goodsConditionLabels),
  "conversation_sessions.topic": among(conversationTopicLabels),
  "conversation_messages.senderKind": among(senders),
  "data_subject_requests.kind": among(requestKindLabels),
  "data_subject_requests.channel": among(requestChannelLabels),
  "data_subject_requests.status": among(requestStatusLabels),
  "data_subject_requests.outcome": among(requestOutcomeLabels),
  "identity_checks.claim": among(identityClaimLabels),
  "identity_checks.method": among(identityMethodLabels),
  "identity_checks.level": among(identityLevelLabels),
  "identity_checks.outcome": among(identityOutcomeLabels),
  "consent_events.act": among(consents),
  "audit_entries.action": deedLabel,
};

/** Undefined where the value says it itself. */
export function inWords(table: string, property: string, value: unknown): Text | undefined {
  const label = typeof value === "string" ? words[`${table}.${property}`]?.(value) : undefined;
  return label && { zh: label["zh-CN"], en: label.en };
}
