import { useTranslations } from "next-intl";
import { paths } from "#lib/paths";
import { Filter, FilterForm } from "#ui/filter-form";
import { Input } from "#ui/input";
import type { View } from "./views";

interface JobFilterProps {
  readonly view: View;
  readonly work?: string;
}

export function JobFilter({ view, work }: JobFilterProps) {
  const t = useTranslations("jobs");
  const kept = { view: view === "letters" ? undefined : view };
  return (
    <FilterForm action={paths.jobs()} keep={kept} clearHref={paths.jobs(kept)}>
      <Filter label={t("filterWork")}>
        <Input type="search" name="work" defaultValue={work} className="sm:w-72" />
      </Filter>
    </FilterForm>
  );
}
