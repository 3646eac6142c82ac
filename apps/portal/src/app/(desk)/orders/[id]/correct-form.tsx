import { useTranslations } from "next-intl";
import type { CarrierOptionFragment } from "#generated/graphql";
import { ActionForm } from "#ui/form";
import { TrackingFields } from "#ui/tracking-fields";
import { correctShipment } from "./actions";
import type { Parcel } from "./parcels";

interface CorrectFormProps {
  readonly orderId: string;
  readonly parcel: Parcel;
  readonly carriers: readonly CarrierOptionFragment[];
}

export function CorrectForm({ orderId, parcel, carriers }: CorrectFormProps) {
  const t = useTranslations("order");
  const kit = useTranslations("kit");
  return (
    <ActionForm action={correctShipment} submitLabel={t("correct")} pendingLabel={kit("pending")} tone="secondary">
      <input type="hidden" name="orderId" value={orderId} />
      <input type="hidden" name="shipmentId" value={parcel.id} />
      <TrackingFields carriers={carriers} carrierCode={parcel.carrierCode} trackingNumber={parcel.trackingNumber} />
    </ActionForm>
  );
}
