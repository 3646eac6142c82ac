import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { RecipientFragment } from "#generated/graphql";
import { Facts } from "#ui/facts";
import { MaskedValue } from "#ui/masked-value";
import { Panel } from "#ui/panel";

graphql(`
  fragment Recipient on StaffOrder {
    recipientIsOther
    consignee {
      name
      phoneNumber
      regionNames
      street
    }
    waybill @include(if: $ships) {
      name
      phoneNumber
      regionNames
      street
    }
    remark
  }
`);

/** For those who write the label, what stands on it while there is something to send; masked for all others. */
export function Recipient({ order }: { readonly order: RecipientFragment }) {
  const t = useTranslations("order");
  const { waybill, consignee } = order;
  return (
    <Panel title={t(waybill ? "waybill" : "recipient")}>
      <div className="grid gap-3">
        {waybill && <Person person={waybill} />}
        {!waybill && consignee && <Person person={consignee} masked />}
        {!waybill && !consignee && <p className="text-muted">{t("erased")}</p>}
        {order.recipientIsOther && <p className="text-sm text-muted">{t("recipientIsOther")}</p>}
        {order.remark && <Remark order={order} />}
      </div>
    </Panel>
  );
}

interface PersonProps {
  readonly person: NonNullable<RecipientFragment["consignee"]>;
  readonly masked?: boolean;
}

function Person({ person: { name, phoneNumber, regionNames, street }, masked = false }: PersonProps) {
  const t = useTranslations("order");
  const shown = (value: string) => (masked ? <MaskedValue value={value} /> : value);
  return (
    <Facts
      facts={[
        { term: t("name"), value: shown(name) },
        { term: t("phone"), value: shown(phoneNumber) },
        { term: t("region"), value: regionNames.join(" ") },
        { term: t("street"), value: shown(street) },
      ]}
    />
  );
}

/** The buyer wrote it to those who pack: the same right that shows them the label shows it in clear. */
function Remark({ order: { remark, waybill } }: { readonly order: RecipientFragment }) {
  const t = useTranslations("order");
  const clear = waybill !== undefined;
  return (
    <div className="border-t border-hairline pt-3">
      <h3 className="text-sm font-medium">{t("remark")}</h3>
      {remark && (clear ? <p className="whitespace-pre-line">{remark}</p> : <MaskedValue value={remark} />)}
    </div>
  );
}
