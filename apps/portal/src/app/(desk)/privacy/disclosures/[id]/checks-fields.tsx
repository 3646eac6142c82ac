import { disclosureCheckLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { useLabels } from "#lib/labels";
import { SelectField, TextAreaField } from "#ui/form";

/** The nine answers; what is left open is not written down. */
export function ChecksFields() {
  const t = useTranslations("disclosures");
  const say = useLabels();
  return (
    <>
      <p className="text-sm text-muted">{t("checksHint")}</p>
      {Object.entries(disclosureCheckLabels).map(([check, label]) => (
        <SelectField key={check} name={check} label={say(label)} optional>
          <option value="">{t("unanswered")}</option>
          <option value="yes">{t("passed")}</option>
          <option value="no">{t("failed")}</option>
          {check === "OFFICERS" && <option value="denied">{t("deniedByUnit")}</option>}
        </SelectField>
      ))}
      <TextAreaField name="note" label={t("note2")} maxLength={500} rows={2} optional />
    </>
  );
}
