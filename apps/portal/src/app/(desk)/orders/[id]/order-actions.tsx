import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { CarrierOptionFragment, OrderActionsFragment } from "#generated/graphql";
import { ActionList } from "#ui/action-list";
import { Panel } from "#ui/panel";
import { CancelForm } from "./cancel-form";
import { ShipForm } from "./ship-form";

graphql(`
  fragment OrderActions on StaffOrder {
    ...CancelForm
    ...ShipForm
    allowedActions {
      action
      allowed
      reason
    }
  }
`);

interface OrderActionsProps {
  readonly order: OrderActionsFragment;
  readonly carriers: readonly CarrierOptionFragment[];
}

export function OrderActions({ order, carriers }: OrderActionsProps) {
  const t = useTranslations("order");
  if (order.allowedActions.length === 0) return null;
  return (
    <Panel title={t("actions")}>
      <ActionList
        actions={order.allowedActions}
        parts={{
          shipOrder: { label: t("ship"), form: <ShipForm order={order} carriers={carriers} /> },
          cancelOrderForShopper: { label: t("cancel"), form: <CancelForm order={order} />, danger: true },
        }}
      />
    </Panel>
  );
}
