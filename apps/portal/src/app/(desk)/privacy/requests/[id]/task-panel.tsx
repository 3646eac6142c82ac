import { requestTaskStatusLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { RequestTasksFragment } from "#generated/graphql";
import { formatCount, formatDate } from "#lib/format";
import { useLabels } from "#lib/labels";
import { requestTaskTones } from "#lib/tones";
import { StatusBadge } from "#ui/badge";
import { DataTable } from "#ui/data-table";
import { Panel } from "#ui/panel";

graphql(`
  fragment RequestTasks on StaffDataSubjectRequest {
    tasks {
      name
      status
      rowsFound
      reason
      keptUntil
    }
  }
`);

/** What was done with each kind of data and each partner, and what the law keeps for how long. */
export function TaskPanel({ row: { tasks } }: { readonly row: RequestTasksFragment }) {
  const t = useTranslations("request");
  const say = useLabels();
  if (tasks.length === 0) return null;
  return (
    <Panel title={t("tasks")}>
      <DataTable
        caption={t("tasks")}
        rows={tasks}
        rowKey={({ name }) => name}
        columns={[
          { key: "name", header: t("taskName"), cell: ({ name }) => name },
          {
            key: "status",
            header: t("taskStatus"),
            cell: ({ status }) => (
              <StatusBadge tone={requestTaskTones[status]}>{say(requestTaskStatusLabels[status])}</StatusBadge>
            ),
          },
          { key: "rows", header: t("taskRows"), align: "end", cell: ({ rowsFound }) => formatCount(rowsFound) },
          {
            key: "kept",
            header: t("taskKept"),
            cell: ({ keptUntil }) => (keptUntil ? formatDate(keptUntil) : null),
          },
          { key: "reason", header: t("taskReason"), wideOnly: true, cell: ({ reason }) => reason },
        ]}
      />
    </Panel>
  );
}
