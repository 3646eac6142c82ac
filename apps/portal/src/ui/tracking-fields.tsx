import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { CarrierOptionFragment } from "#generated/graphql";
import { SelectField, TextField } from "#ui/form";

graphql(`
  fragment CarrierOption on Carrier {
    code
    name
  }
`);

interface TrackingFieldsProps {
  readonly carriers: readonly CarrierOptionFragment[];
  readonly carrierCode?: string;
  readonly trackingNumber?: string;
}

/** Who carries a parcel, and under which number. */
export function TrackingFields({ carriers, carrierCode, trackingNumber }: TrackingFieldsProps) {
  const t = useTranslations("parcel");
  const kit = useTranslations("kit");
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <SelectField name="carrierCode" label={t("carrier")} defaultValue={carrierCode}>
        <option value="">{kit("choose")}</option>
        {carriers.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField
        name="trackingNumber"
        label={t("trackingNumber")}
        defaultValue={trackingNumber}
        autoComplete="off"
        spellCheck={false}
        className="font-mono"
      />
    </div>
  );
}
