import { outboxStatusLabels, workLabel } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { LetterRowFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { outboxStatusTones } from "#lib/tones";
import { StatusBadge } from "#ui/badge";
import { DataTable } from "#ui/data-table";
import { NoRows } from "#ui/no-rows";
import { FailureReason } from "./failure-reason";
import type { View } from "./views";

graphql(`
  fragment LetterRow on OutboxMessage {
    id
    topic
    status
    attempts
    createdAt
    deadAt
    lastError
  }
`);

interface LetterTableProps {
  readonly letters: readonly LetterRowFragment[];
  readonly filtered: boolean;
  readonly view: View;
}

/** Messages that could not be delivered. */
export function LetterTable({ letters, filtered, view }: LetterTableProps) {
  const t = useTranslations("jobs");
  const say = useLabels();
  if (letters.length === 0) {
    const texts = { none: t("noLetters"), noneHint: t("noLettersHint"), noMatch: t("noMatch") };
    return <NoRows filtered={filtered} texts={texts} clearHref={paths.jobs({ view })} />;
  }
  return (
    <DataTable
      caption={t("letterCaption")}
      rows={letters}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.job(id)}
      columns={[
        { key: "work", header: t("work"), wrap: true, cell: ({ topic }) => say(workLabel(topic)) },
        {
          key: "status",
          header: t("status"),
          cell: ({ status }) => (
            <StatusBadge tone={outboxStatusTones[status]}>{say(outboxStatusLabels[status])}</StatusBadge>
          ),
        },
        {
          key: "reason",
          header: t("reason"),
          wrap: true,
          cell: ({ lastError }) => <FailureReason code={lastError} />,
        },
        { key: "since", header: t("since"), cell: ({ deadAt }) => (deadAt ? formatTime(deadAt) : "—") },
        { key: "attempts", header: t("attempts"), align: "end", wideOnly: true, cell: ({ attempts }) => attempts },
        { key: "createdAt", header: t("createdAt"), wideOnly: true, cell: ({ createdAt }) => formatTime(createdAt) },
      ]}
    />
  );
}
