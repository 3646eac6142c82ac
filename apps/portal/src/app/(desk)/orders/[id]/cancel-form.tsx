import { deskCancelReasonLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { CancelFormFragment } from "#generated/graphql";
import { ActionForm, SelectField } from "#ui/form";
import { LabelOptions } from "#ui/label-options";
import { cancelOrder } from "./actions";

graphql(`
  fragment CancelForm on StaffOrder {
    id
  }
`);

export function CancelForm({ order }: { readonly order: CancelFormFragment }) {
  const t = useTranslations("order");
  const kit = useTranslations("kit");
  return (
    <ActionForm action={cancelOrder} submitLabel={t("cancel")} pendingLabel={kit("pending")} tone="danger">
      <input type="hidden" name="orderId" value={order.id} />
      <SelectField name="reason" label={t("cancelReason")} hint={t("cancelHint")}>
        <option value="">{kit("choose")}</option>
        <LabelOptions labels={deskCancelReasonLabels} />
      </SelectField>
    </ActionForm>
  );
}
