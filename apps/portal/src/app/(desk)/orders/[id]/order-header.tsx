import { orderPaymentStatusLabels, orderStatusLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { OrderHeaderFragment } from "#generated/graphql";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { orderStatusTones, paymentStatusTones } from "#lib/tones";
import { Badge, StatusBadge } from "#ui/badge";
import { PageHeader } from "#ui/page-header";
import { OrderClock } from "../order-clock";

graphql(`
  fragment OrderHeader on StaffOrder {
    orderNumber
    status
    paymentStatus
    ...OrderClock
  }
`);

export function OrderHeader({ order }: { readonly order: OrderHeaderFragment }) {
  const t = useTranslations("titles");
  const say = useLabels();
  const { status, paymentStatus } = order;
  return (
    <PageHeader
      title={order.orderNumber}
      back={{ href: paths.orders(), label: t("orders") }}
      facts={
        <>
          <StatusBadge tone={orderStatusTones[status]}>{say(orderStatusLabels[status])}</StatusBadge>
          <Badge tone={paymentStatusTones[paymentStatus]}>{say(orderPaymentStatusLabels[paymentStatus])}</Badge>
          <OrderClock order={order} />
        </>
      }
    />
  );
}
