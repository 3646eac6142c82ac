import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { CarrierOptionFragment, ShipFormFragment } from "#generated/graphql";
import { ActionForm, TextField } from "#ui/form";
import { TrackingFields } from "#ui/tracking-fields";
import { shipOrder } from "./actions";

graphql(`
  fragment ShipForm on StaffOrder {
    id
    lines {
      id
      title
      spec
    }
    toShip {
      orderLineId
      quantity
      held
    }
    shipments {
      id
    }
  }
`);

interface ShipFormProps {
  readonly order: ShipFormFragment;
  readonly carriers: readonly CarrierOptionFragment[];
}

/** All that is left goes into the parcel unless less is typed: the rest can follow in another one. */
export function ShipForm({ order, carriers }: ShipFormProps) {
  const t = useTranslations("order");
  const kit = useTranslations("kit");
  const nameOf = (lineId: string) => {
    const { title, spec } = order.lines.find(({ id }) => id === lineId)!;
    return [title, spec].filter(Boolean).join(" · ");
  };
  const free = order.toShip.filter(({ held }) => !held);
  const held = order.toShip.filter(({ held }) => held);
  return (
    <ActionForm action={shipOrder} submitLabel={t("ship")} pendingLabel={kit("pending")}>
      <input type="hidden" name="orderId" value={order.id} />
      <input type="hidden" name="parcelsSoFar" value={order.shipments.length} />
      <TrackingFields carriers={carriers} />
      <fieldset className="grid gap-3">
        <legend className="mb-2 text-sm font-medium">{t("inParcel")}</legend>
        {free.map(({ orderLineId, quantity }, index) => (
          <div key={orderLineId}>
            <input type="hidden" name={`lines.${index}.orderLineId`} value={orderLineId} />
            <TextField
              name={`lines.${index}.quantity`}
              type="number"
              inputMode="numeric"
              min={0}
              max={quantity}
              label={nameOf(orderLineId)}
              hint={t("leftToShip", { count: quantity })}
              defaultValue={String(quantity)}
              className="max-w-24"
            />
          </div>
        ))}
        {held.map(({ orderLineId, quantity }) => (
          <p key={orderLineId} className="text-sm text-muted">
            {t("held", { goods: nameOf(orderLineId), count: quantity })}
          </p>
        ))}
      </fieldset>
    </ActionForm>
  );
}
