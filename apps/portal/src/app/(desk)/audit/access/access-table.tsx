import { accessDecisionLabels, deedLabel, revealFieldLabel, revealReasonLabel } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { AccessRowFragment } from "#generated/graphql";
import { formatExactTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { DataTable } from "#ui/data-table";
import { NoRows } from "#ui/no-rows";

graphql(`
  fragment AccessRow on AccessEntry {
    id
    at
    staffId
    operation
    decision
    fields
    subjectCount
    workItem
    reason
  }
`);

interface AccessTableProps {
  readonly entries: readonly AccessRowFragment[];
  /** Whether a filter may be why there is nothing. */
  readonly filtered: boolean;
}

/** What the log says, line by line: ids and names of fields, never what stood in them. */
export function AccessTable({ entries, filtered }: AccessTableProps) {
  const t = useTranslations("accessLog");
  const say = useLabels();
  if (entries.length === 0) {
    const texts = { none: t("none"), noneHint: t("noneHint"), noMatch: t("noMatch") };
    return <NoRows filtered={filtered} texts={texts} clearHref={paths.accessLog()} />;
  }
  // What is no operation of the schema, such as opening a file, is called by its deed.
  const operationOf = (name: string) => (name.includes("/") ? say(deedLabel(name)) : name);
  return (
    <DataTable
      caption={t("caption")}
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        { key: "at", header: t("at"), cell: ({ at }) => formatExactTime(at) },
        { key: "decision", header: t("decision"), cell: ({ decision }) => say(accessDecisionLabels[decision]) },
        { key: "staff", header: t("staff"), wrap: true, cell: ({ staffId }) => staffId },
        {
          key: "fields",
          header: t("fields"),
          wrap: true,
          cell: ({ fields }) => fields.map((name) => say(revealFieldLabel(name))).join(", "),
        },
        { key: "count", header: t("count"), align: "end", cell: ({ subjectCount }) => subjectCount },
        { key: "workItem", header: t("workItem"), wideOnly: true, wrap: true, cell: ({ workItem }) => workItem ?? "—" },
        {
          key: "operation",
          header: t("operation"),
          wideOnly: true,
          wrap: true,
          cell: ({ operation, reason }) =>
            [operationOf(operation), reason && say(revealReasonLabel(reason))].filter(Boolean).join(" · "),
        },
      ]}
    />
  );
}
