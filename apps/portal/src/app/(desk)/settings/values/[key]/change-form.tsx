import { settingUnitLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { ChangeFormFragment } from "#generated/graphql";
import { useLabels } from "#lib/labels";
import { ActionForm, HiddenField, TextAreaField, TextField } from "#ui/form";
import { useSettingValue } from "../../setting-value";
import { changeSetting } from "./setting-actions";

graphql(`
  fragment ChangeForm on Setting {
    key
    unit
    min
    max
    version
    fourEyes
  }
`);

/** The version that was read goes along: of two who change the same number, the later one is told. */
export function ChangeForm({
  setting: { key, unit, min, max, version, fourEyes },
}: {
  readonly setting: ChangeFormFragment;
}) {
  const t = useTranslations("settings");
  const kit = useTranslations("kit");
  const say = useLabels();
  const written = useSettingValue();
  return (
    <ActionForm action={changeSetting} submitLabel={t("propose")} pendingLabel={kit("pending")}>
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="unit" value={unit} />
      <HiddenField name="version" value={String(version)} />
      <p className="text-sm text-muted">{t(fourEyes ? "fourEyesHint" : "atOnce")}</p>
      <TextField
        name="value"
        label={t("newValue", { unit: say(settingUnitLabels[unit]) })}
        hint={t("between", { min: written(min, unit), max: written(max, unit) })}
        inputMode={unit === "FEN" ? "decimal" : "numeric"}
        autoComplete="off"
        className="max-w-40"
      />
      <TextAreaField name="reason" label={t("reason")} hint={t("reasonHint")} maxLength={500} />
    </ActionForm>
  );
}
