import type { Labels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useLabels } from "#lib/labels";
import { Filter } from "#ui/filter-form";
import { Select } from "#ui/input";
import { WordOptions } from "#ui/word-options";

/** An option for each word of an enum, in the order of its labels. */
export function LabelOptions<Word extends string>({ labels }: { readonly labels: Labels<Word> }) {
  const say = useLabels();
  return <WordOptions words={(Object.keys(labels) as Word[]).map((word) => [word, say(labels[word])])} />;
}

interface SelectFilterProps {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly children: ReactNode;
}

/** A filter by one of several words, or by none. */
export function SelectFilter({ name, label, value, children }: SelectFilterProps) {
  const t = useTranslations("kit");
  return (
    <Filter label={label}>
      <Select key={value} name={name} defaultValue={value ?? ""}>
        <option value="">{t("any")}</option>
        {children}
      </Select>
    </Filter>
  );
}
