import {
  type IncidentSeverity,
  type IncidentStatus,
  incidentSeverityLabels,
  incidentStatusLabels,
} from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { paths } from "#lib/paths";
import { Filter, FilterForm } from "#ui/filter-form";
import { Input } from "#ui/input";
import { LabelOptions, SelectFilter } from "#ui/label-options";

interface IncidentFilterProps {
  readonly view?: string;
  readonly status?: IncidentStatus;
  readonly severity?: IncidentSeverity;
  readonly number?: string;
}

export function IncidentFilter({ view, status, severity, number }: IncidentFilterProps) {
  const t = useTranslations("incidents");
  return (
    <FilterForm action={paths.incidents()} keep={{ view }} clearHref={paths.incidents()}>
      <Filter label={t("number")}>
        <Input type="search" name="number" defaultValue={number} className="sm:w-56" />
      </Filter>
      <SelectFilter name="status" label={t("status")} value={status}>
        <LabelOptions labels={incidentStatusLabels} />
      </SelectFilter>
      <SelectFilter name="severity" label={t("severity")} value={severity}>
        <LabelOptions labels={incidentSeverityLabels} />
      </SelectFilter>
    </FilterForm>
  );
}
