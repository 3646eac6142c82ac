import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { CarrierOptionFragment, CaseParcelsFragment } from "#generated/graphql";
import { Facts } from "#ui/facts";
import { Panel } from "#ui/panel";

graphql(`
  fragment CaseParcels on StaffAfterSalesCase {
    returnCarrierCode
    returnTrackingNumber
    sendBackCarrierCode
    sendBackTrackingNumber
  }
`);

interface CaseParcelsProps {
  readonly row: CaseParcelsFragment;
  readonly carriers: readonly CarrierOptionFragment[];
}

/** The parcel that brought the goods back, and the one with which disputed goods left again. */
export function CaseParcels({ row, carriers }: CaseParcelsProps) {
  const t = useTranslations("afterSalesCase");
  const parcel = useTranslations("parcel");
  const parcels = [
    { title: t("returnParcel"), code: row.returnCarrierCode, number: row.returnTrackingNumber },
    { title: t("sendBackParcel"), code: row.sendBackCarrierCode, number: row.sendBackTrackingNumber },
  ];
  return parcels
    .filter(({ number }) => number)
    .map(({ title, code, number }) => (
      <Panel key={title} title={title}>
        <Facts
          facts={[
            { term: parcel("carrier"), value: carriers.find((carrier) => carrier.code === code)?.name ?? code },
            { term: parcel("trackingNumber"), value: <span className="font-mono select-all">{number}</span> },
          ]}
        />
      </Panel>
    ));
}
