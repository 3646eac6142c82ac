import { grantableLabel, staffStatusLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { StaffRowFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { staffStatusTones } from "#lib/tones";
import { StatusBadge } from "#ui/badge";
import { DataTable } from "#ui/data-table";
import { NoRows } from "#ui/no-rows";

graphql(`
  fragment StaffRow on StaffRecord {
    id
    displayName
    status
    roles
    extraPermissions
    hasSecondFactor
    lastSignInAt
  }
`);

interface StaffTableProps {
  readonly staff: readonly StaffRowFragment[];
  readonly filtered: boolean;
}

/** Who works here and as what. E-mails stand on each person's own page only. */
export function StaffTable({ staff, filtered }: StaffTableProps) {
  const t = useTranslations("staff");
  const say = useLabels();
  if (staff.length === 0) {
    const texts = { none: t("none"), noneHint: t("noneHint"), noMatch: t("noMatch") };
    return <NoRows filtered={filtered} texts={texts} clearHref={paths.staff()} />;
  }
  const rolesOf = ({ roles, extraPermissions }: StaffRowFragment) =>
    [...roles, ...extraPermissions].map((name) => say(grantableLabel(name))).join(" · ") || t("noRole");
  return (
    <DataTable
      caption={t("caption")}
      rows={staff}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.staffMember(id)}
      columns={[
        { key: "name", header: t("name"), wrap: true, cell: ({ displayName }) => displayName ?? t("erased") },
        {
          key: "status",
          header: t("status"),
          cell: ({ status }) => (
            <StatusBadge tone={staffStatusTones[status]}>{say(staffStatusLabels[status])}</StatusBadge>
          ),
        },
        { key: "roles", header: t("roles"), wrap: true, cell: rolesOf },
        {
          key: "factor",
          header: t("secondFactor"),
          wideOnly: true,
          cell: ({ hasSecondFactor }) => t(hasSecondFactor ? "enrolled" : "notEnrolled"),
        },
        {
          key: "last",
          header: t("lastSignIn"),
          wideOnly: true,
          cell: ({ lastSignInAt }) => (lastSignInAt ? formatTime(lastSignInAt) : t("never")),
        },
      ]}
    />
  );
}
