import { cancelReasonLabels, receiptWayLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { OrderFactsFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { type Fact, Facts } from "#ui/facts";
import { Panel } from "#ui/panel";

graphql(`
  fragment OrderFacts on StaffOrder {
    createdAt
    paidAt
    shippedAt
    receivedAt
    receivedHow
    cancelledAt
    cancelReason
    endedAt
  }
`);

/** When what happened, in the order in which it can. */
export function OrderFacts({ order }: { readonly order: OrderFactsFragment }) {
  const t = useTranslations("order");
  const say = useLabels();
  const at = (term: string, instant: string | null, how?: string | null): Fact[] =>
    instant ? [{ term, value: [formatTime(instant), how].filter(Boolean).join(" · ") }] : [];
  const { receivedHow, cancelReason } = order;
  const steps = [
    ...at(t("createdAt"), order.createdAt),
    ...at(t("paidAt"), order.paidAt),
    ...at(t("shippedAt"), order.shippedAt),
    ...at(t("receivedAt"), order.receivedAt, receivedHow && say(receiptWayLabels[receivedHow])),
    ...at(t("cancelledAt"), order.cancelledAt, cancelReason && say(cancelReasonLabels[cancelReason])),
    ...at(t("endedAt"), order.cancelledAt ? null : order.endedAt),
  ];
  return (
    <Panel title={t("times")}>
      <Facts facts={steps} />
    </Panel>
  );
}
