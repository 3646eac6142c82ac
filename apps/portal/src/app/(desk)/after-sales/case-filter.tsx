import {
  type AfterSalesKind,
  type AfterSalesStatus,
  afterSalesKindLabels,
  afterSalesStatusLabels,
} from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { paths } from "#lib/paths";
import { Filter, FilterForm } from "#ui/filter-form";
import { Input } from "#ui/input";
import { LabelOptions, SelectFilter } from "#ui/label-options";

interface CaseFilterProps {
  readonly status?: AfterSalesStatus;
  readonly kind?: AfterSalesKind;
  readonly number?: string;
  readonly due?: string;
}

export function CaseFilter({ status, kind, number, due }: CaseFilterProps) {
  const t = useTranslations("afterSales");
  return (
    <FilterForm action={paths.cases()} keep={{ due }} clearHref={paths.cases()}>
      <Filter label={t("number")}>
        <Input type="search" name="number" defaultValue={number} inputMode="numeric" className="sm:w-56" />
      </Filter>
      <SelectFilter name="status" label={t("status")} value={status}>
        <LabelOptions labels={afterSalesStatusLabels} />
      </SelectFilter>
      <SelectFilter name="kind" label={t("kind")} value={kind}>
        <LabelOptions labels={afterSalesKindLabels} />
      </SelectFilter>
    </FilterForm>
  );
}
