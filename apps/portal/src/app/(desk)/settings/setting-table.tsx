import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { SettingRowFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { paths } from "#lib/paths";
import { DataTable } from "#ui/data-table";
import { useSettingValue } from "./setting-value";

graphql(`
  fragment SettingRow on Setting {
    key
    label
    unit
    value
    defaultValue
    fourEyes
    changes {
      status
      proposedAt
      decidedAt
    }
  }
`);

interface SettingTableProps {
  readonly caption: string;
  readonly settings: readonly SettingRowFragment[];
}

export function SettingTable({ caption, settings }: SettingTableProps) {
  const t = useTranslations("settings");
  const written = useSettingValue();
  const lastChange = ({ changes }: SettingRowFragment) => changes.find(({ status }) => status === "APPLIED");
  return (
    <DataTable
      caption={caption}
      rows={settings}
      rowKey={({ key }) => key}
      rowHref={({ key }) => paths.setting(key)}
      columns={[
        { key: "label", header: t("label"), wrap: true, cell: ({ label }) => label },
        { key: "value", header: t("value"), cell: ({ value, unit }) => written(value, unit) },
        {
          key: "default",
          header: t("defaultValue"),
          wideOnly: true,
          cell: ({ defaultValue, unit }) => written(defaultValue, unit),
        },
        { key: "eyes", header: t("twoPersons"), wideOnly: true, cell: ({ fourEyes }) => t(fourEyes ? "yes" : "no") },
        {
          key: "changed",
          header: t("lastChange"),
          wideOnly: true,
          cell: (row) => {
            const last = lastChange(row);
            return last ? formatTime(last.decidedAt ?? last.proposedAt) : t("unchanged");
          },
        },
      ]}
    />
  );
}
