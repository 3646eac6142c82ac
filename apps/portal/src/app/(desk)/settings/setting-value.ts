import { type SettingUnit, settingUnitLabels } from "@factory-to-home/contract";
import { formatCount, formatMoney } from "#lib/format";
import { useLabels } from "#lib/labels";

/** A setting's number as a person reads it: `¥500.00`, `20 times`. */
export function useSettingValue(): (value: string, unit: SettingUnit) => string {
  const say = useLabels();
  return (value, unit) =>
    unit === "FEN" ? formatMoney(Number(value)) : `${formatCount(Number(value))} ${say(settingUnitLabels[unit])}`;
}
