import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { CarrierOptionFragment, ParcelsFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { ActionList } from "#ui/action-list";
import { Facts } from "#ui/facts";
import { FoldedForm } from "#ui/form";
import { Panel } from "#ui/panel";
import { CorrectForm } from "./correct-form";

graphql(`
  fragment Parcels on StaffOrder {
    id
    lines {
      id
      title
    }
    shipments {
      id
      seq
      carrierCode
      carrierName
      trackingNumber
      shippedAt
      correctedAt
      lines {
        orderLineId
        quantity
      }
      allowedActions {
        action
        allowed
        reason
      }
    }
  }
`);

interface ParcelsProps {
  readonly order: ParcelsFragment;
  readonly carriers: readonly CarrierOptionFragment[];
}

export function Parcels({ order, carriers }: ParcelsProps) {
  const t = useTranslations("order");
  return order.shipments.map((parcel) => (
    <Panel key={parcel.id} title={t("parcel", { seq: parcel.seq })}>
      <div className="grid gap-3">
        <ParcelFacts parcel={parcel} lines={order.lines} />
        <ActionList
          actions={parcel.allowedActions}
          parts={{
            correctShipment: {
              label: t("correct"),
              form: (
                <FoldedForm summary={t("correctOnce")}>
                  <CorrectForm orderId={order.id} parcel={parcel} carriers={carriers} />
                </FoldedForm>
              ),
            },
          }}
        />
      </div>
    </Panel>
  ));
}

export type Parcel = ParcelsFragment["shipments"][number];

function ParcelFacts({ parcel, lines }: { readonly parcel: Parcel; readonly lines: ParcelsFragment["lines"] }) {
  const t = useTranslations("order");
  const label = useTranslations("parcel");
  const titleOf = (lineId: string) => lines.find(({ id }) => id === lineId)?.title;
  const contents = parcel.lines.map(({ orderLineId, quantity }) => (
    <span key={orderLineId} className="block">
      {titleOf(orderLineId)} ×{quantity}
    </span>
  ));
  return (
    <Facts
      facts={[
        { term: label("carrier"), value: parcel.carrierName },
        { term: label("trackingNumber"), value: <span className="font-mono select-all">{parcel.trackingNumber}</span> },
        { term: t("shippedAt"), value: formatTime(parcel.shippedAt) },
        ...(parcel.correctedAt ? [{ term: t("correctedAt"), value: formatTime(parcel.correctedAt) }] : []),
        { term: t("contents"), value: contents },
      ]}
    />
  );
}
