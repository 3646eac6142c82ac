import { type OrderStatus, orderStatusLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { paths } from "#lib/paths";
import { Filter, FilterForm } from "#ui/filter-form";
import { Input } from "#ui/input";
import { LabelOptions, SelectFilter } from "#ui/label-options";

interface OrderFilterProps {
  readonly status?: OrderStatus;
  readonly number?: string;
}

export function OrderFilter({ status, number }: OrderFilterProps) {
  const t = useTranslations("orders");
  return (
    <FilterForm action={paths.orders()} clearHref={paths.orders()}>
      <Filter label={t("number")}>
        <Input type="search" name="number" defaultValue={number} inputMode="numeric" className="sm:w-56" />
      </Filter>
      <SelectFilter name="status" label={t("status")} value={status}>
        <LabelOptions labels={orderStatusLabels} />
      </SelectFilter>
    </FilterForm>
  );
}
