import { callerRoleLabels, ticketStatusLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { TicketRowFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { ticketStatusTones } from "#lib/tones";
import { StatusBadge } from "#ui/badge";
import { DataTable } from "#ui/data-table";
import { DeadlineChip } from "#ui/deadline-chip";
import { NoRows } from "#ui/no-rows";

graphql(`
  fragment TicketRow on StaffTicket {
    id
    ticketNumber
    status
    callerRole
    aboutPersonalData
    receivedAt
    deadline {
      dueAt
      urgency
      count
      unit
    }
    holder {
      displayName
    }
  }
`);

interface TicketTableProps {
  readonly tickets: readonly TicketRowFragment[];
  readonly filtered: boolean;
}

/** Calls, without who called and what was said: that is for whoever has the ticket in hand. */
export function TicketTable({ tickets, filtered }: TicketTableProps) {
  const t = useTranslations("hotline");
  const say = useLabels();
  if (tickets.length === 0) {
    const texts = { none: t("none"), noneHint: t("noneHint"), noMatch: t("noMatch") };
    return <NoRows filtered={filtered} texts={texts} clearHref={paths.hotline()} />;
  }
  return (
    <DataTable
      caption={t("caption")}
      rows={tickets}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.ticket(id)}
      columns={[
        { key: "number", header: t("number"), cell: ({ ticketNumber }) => ticketNumber },
        {
          key: "status",
          header: t("status"),
          cell: ({ status }) => (
            <StatusBadge tone={ticketStatusTones[status]}>{say(ticketStatusLabels[status])}</StatusBadge>
          ),
        },
        {
          key: "deadline",
          header: t("deadline"),
          cell: ({ deadline }) => deadline && <DeadlineChip deadline={deadline} />,
        },
        { key: "role", header: t("callerRole"), cell: ({ callerRole }) => say(callerRoleLabels[callerRole]) },
        {
          key: "about",
          header: t("aboutPersonalData"),
          wideOnly: true,
          cell: ({ aboutPersonalData }) => t(aboutPersonalData ? "yes" : "no"),
        },
        {
          key: "holder",
          header: t("holder"),
          wideOnly: true,
          cell: ({ holder }) => holder?.displayName ?? t("nobody"),
        },
        { key: "received", header: t("receivedAt"), wideOnly: true, cell: ({ receivedAt }) => formatTime(receivedAt) },
      ]}
    />
  );
}
