import {
  type RequestChannel,
  type RequestKind,
  requestChannelLabels,
  requestKindLabels,
} from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { paths } from "#lib/paths";
import { Filter, FilterForm } from "#ui/filter-form";
import { Input } from "#ui/input";
import { LabelOptions, SelectFilter } from "#ui/label-options";

interface RequestFilterProps {
  readonly view?: string;
  readonly kind?: RequestKind;
  readonly channel?: RequestChannel;
  readonly number?: string;
}

export function RequestFilter({ view, kind, channel, number }: RequestFilterProps) {
  const t = useTranslations("requests");
  return (
    <FilterForm action={paths.requests()} keep={{ view }} clearHref={paths.requests()}>
      <Filter label={t("number")}>
        <Input type="search" name="number" defaultValue={number} className="sm:w-48" />
      </Filter>
      <SelectFilter name="kind" label={t("kind")} value={kind}>
        <LabelOptions labels={requestKindLabels} />
      </SelectFilter>
      <SelectFilter name="channel" label={t("channel")} value={channel}>
        <LabelOptions labels={requestChannelLabels} />
      </SelectFilter>
    </FilterForm>
  );
}
