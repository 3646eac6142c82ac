import { type AccessDecision, accessDecisionLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { paths } from "#lib/paths";
import { Filter, FilterForm } from "#ui/filter-form";
import { Input } from "#ui/input";
import { LabelOptions, SelectFilter } from "#ui/label-options";

interface AccessFilterProps {
  readonly staff?: string;
  readonly about?: string;
  readonly decision?: AccessDecision;
  readonly from?: string;
  readonly to?: string;
}

export function AccessFilter({ staff, about, decision, from, to }: AccessFilterProps) {
  const t = useTranslations("accessLog");
  return (
    <FilterForm action={paths.accessLog()} clearHref={paths.accessLog()}>
      <Filter label={t("staff")}>
        <Input type="search" name="staff" defaultValue={staff} className="sm:w-56" />
      </Filter>
      <Filter label={t("about")}>
        <Input type="search" name="about" defaultValue={about} className="sm:w-56" />
      </Filter>
      <SelectFilter name="decision" label={t("decision")} value={decision}>
        <LabelOptions labels={accessDecisionLabels} />
      </SelectFilter>
      <Filter label={t("from")}>
        <Input type="date" name="from" defaultValue={from} />
      </Filter>
      <Filter label={t("to")}>
        <Input type="date" name="to" defaultValue={to} />
      </Filter>
    </FilterForm>
  );
}
