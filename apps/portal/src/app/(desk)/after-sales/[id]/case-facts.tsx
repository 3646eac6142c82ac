import {
  afterSalesReasonLabels,
  afterSalesStatusLabels,
  goodsConditionLabels,
  orderStatusLabels,
} from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { CaseFactsFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { Facts } from "#ui/facts";
import { Link } from "#ui/link";
import { Panel } from "#ui/panel";

graphql(`
  fragment CaseFacts on StaffAfterSalesCase {
    id
    reason
    beforeDispatch
    condition
    openedAt
    closedAt
    refundsIn90Days
    order {
      id
      orderNumber
      status
      receivedAt
      afterSalesCases {
        id
        caseNumber
        status
      }
    }
  }
`);

export function CaseFacts({ row }: { readonly row: CaseFactsFragment }) {
  const t = useTranslations("afterSalesCase");
  const say = useLabels();
  const { order, condition, closedAt } = row;
  const others = order.afterSalesCases.filter(({ id }) => id !== row.id);
  return (
    <Panel title={t("facts")}>
      <Facts
        facts={[
          { term: t("order"), value: <Link href={paths.order(order.id)}>{order.orderNumber}</Link> },
          { term: t("orderStatus"), value: say(orderStatusLabels[order.status]) },
          ...(order.receivedAt ? [{ term: t("receivedAt"), value: formatTime(order.receivedAt) }] : []),
          { term: t("reason"), value: say(afterSalesReasonLabels[row.reason]) },
          { term: t("goodsAt"), value: t(row.beforeDispatch ? "notDispatched" : "dispatched") },
          ...(condition ? [{ term: t("condition"), value: say(goodsConditionLabels[condition]) }] : []),
          { term: t("recentRefunds"), value: t("timesIn90Days", { count: row.refundsIn90Days }) },
          { term: t("openedAt"), value: formatTime(row.openedAt) },
          ...(closedAt ? [{ term: t("closedAt"), value: formatTime(closedAt) }] : []),
          ...(others.length > 0 ? [{ term: t("otherCases"), value: <Cases cases={others} /> }] : []),
        ]}
      />
    </Panel>
  );
}

function Cases({ cases }: { readonly cases: CaseFactsFragment["order"]["afterSalesCases"] }) {
  const say = useLabels();
  return cases.map(({ id, caseNumber, status }) => (
    <span key={id} className="block">
      <Link href={paths.case(id)}>{caseNumber}</Link> {say(afterSalesStatusLabels[status])}
    </span>
  ));
}
