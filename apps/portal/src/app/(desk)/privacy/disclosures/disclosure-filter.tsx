import { authorityKindLabels, disclosureStatusLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { paths } from "#lib/paths";
import { Filter, FilterForm } from "#ui/filter-form";
import { Input } from "#ui/input";
import { LabelOptions, SelectFilter } from "#ui/label-options";

interface DisclosureFilterProps {
  readonly status?: string;
  readonly authority?: string;
  readonly number?: string;
}

export function DisclosureFilter({ status, authority, number }: DisclosureFilterProps) {
  const t = useTranslations("disclosures");
  return (
    <FilterForm action={paths.disclosures()} clearHref={paths.disclosures()}>
      <SelectFilter name="status" label={t("status")} value={status}>
        <LabelOptions labels={disclosureStatusLabels} />
      </SelectFilter>
      <SelectFilter name="authority" label={t("authority")} value={authority}>
        <LabelOptions labels={authorityKindLabels} />
      </SelectFilter>
      <Filter label={t("number")}>
        <Input name="number" defaultValue={number} key={number} autoComplete="off" className="w-44" />
      </Filter>
    </FilterForm>
  );
}
