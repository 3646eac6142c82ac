import { type OrderStatus, orderStatusLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { ViewTabs } from "#ui/view-tabs";

const TO_SHIP: readonly OrderStatus[] = ["PAID", "PARTIALLY_SHIPPED"];
const ALL = Object.keys(orderStatusLabels) as OrderStatus[];

interface OrderViewsProps {
  readonly current: OrderStatus | "ALL" | undefined;
  readonly permissions: readonly string[];
}

/** One view per state; what waits for a parcel comes first for those who send parcels. */
export function OrderViews({ current, permissions }: OrderViewsProps) {
  const t = useTranslations("orders");
  const say = useLabels();
  const all = { href: paths.orders(), label: t("all"), current: current === "ALL" };
  const viewOf = (status: OrderStatus) => ({
    href: paths.orders({ status }),
    label: say(orderStatusLabels[status]),
    current: current === status,
  });
  const others = ALL.filter((status) => !TO_SHIP.includes(status));
  const tabs = permissions.includes("shipment:create")
    ? [...TO_SHIP.map(viewOf), all, ...others.map(viewOf)]
    : [all, ...ALL.map(viewOf)];
  return <ViewTabs label={t("views")} tabs={tabs} />;
}
