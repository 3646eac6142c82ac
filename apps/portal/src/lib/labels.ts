import type { Label } from "@factory-to-home/contract";
import { useLocale } from "next-intl";

/** Reads labels in the language of the page: `say(orderStatusLabels[status])`. */
export function useLabels(): (label: Label) => string {
  const locale = useLocale();
  return (label) => label[locale];
}
