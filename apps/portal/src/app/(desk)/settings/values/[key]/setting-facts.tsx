import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { SettingFactsFragment } from "#generated/graphql";
import { Facts } from "#ui/facts";
import { useSettingValue } from "../../setting-value";

graphql(`
  fragment SettingFacts on Setting {
    value
    defaultValue
    min
    max
    unit
    fourEyes
  }
`);

export function SettingFacts({ setting }: { readonly setting: SettingFactsFragment }) {
  const t = useTranslations("settings");
  const written = useSettingValue();
  const { value, defaultValue, min, max, unit, fourEyes } = setting;
  return (
    <Facts
      facts={[
        { term: t("value"), value: written(value, unit) },
        { term: t("defaultValue"), value: written(defaultValue, unit) },
        { term: t("bounds"), value: t("between", { min: written(min, unit), max: written(max, unit) }) },
        { term: t("twoPersons"), value: t(fourEyes ? "yes" : "no") },
      ]}
    />
  );
}
