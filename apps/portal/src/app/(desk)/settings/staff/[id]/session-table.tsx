import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { MemberSessionsFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { DataTable } from "#ui/data-table";

graphql(`
  fragment MemberSessions on StaffRecord {
    sessions {
      id
      createdAt
      lastSeenAt
      expiresAt
      isCurrent
    }
  }
`);

export function SessionTable({ member: { sessions } }: { readonly member: MemberSessionsFragment }) {
  const t = useTranslations("staff");
  if (sessions.length === 0) return <p className="text-muted">{t("noSessions")}</p>;
  return (
    <DataTable
      caption={t("sessions")}
      rows={sessions}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "since",
          header: t("session"),
          cell: ({ createdAt, isCurrent }) =>
            isCurrent ? `${formatTime(createdAt)} · ${t("thisOne")}` : formatTime(createdAt),
        },
        { key: "seen", header: t("lastSeen"), cell: ({ lastSeenAt }) => formatTime(lastSeenAt) },
        { key: "ends", header: t("expires"), wideOnly: true, cell: ({ expiresAt }) => formatTime(expiresAt) },
      ]}
    />
  );
}
