import { grantableLabel, staffInvitationPurposeLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { AccountFactsFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { Facts } from "#ui/facts";
import { Panel } from "#ui/panel";

graphql(`
  fragment AccountFacts on StaffRecord {
    email
    roles
    extraPermissions
    hasSecondFactor
    isStale
    createdAt
    lastSignInAt
    leftAt
    invitation {
      purpose
      sentAt
      expiresAt
    }
  }
`);

export function AccountFacts({ member }: { readonly member: AccountFactsFragment }) {
  const t = useTranslations("staff");
  const say = useLabels();
  const { invitation } = member;
  const held = [...member.roles, ...member.extraPermissions].map((name) => say(grantableLabel(name)));
  const lastSignIn = member.lastSignInAt ? formatTime(member.lastSignInAt) : t("never");
  return (
    <>
      <Panel title={t("facts")}>
        <Facts
          facts={[
            { term: t("email"), value: member.email },
            { term: t("roles"), value: held.join(" · ") || t("noRole") },
            { term: t("secondFactor"), value: t(member.hasSecondFactor ? "enrolled" : "notEnrolled") },
            { term: t("lastSignIn"), value: member.isStale ? `${lastSignIn} · ${t("stale")}` : lastSignIn },
            { term: t("createdAt"), value: formatTime(member.createdAt) },
            ...(member.leftAt ? [{ term: t("leftAt"), value: formatTime(member.leftAt) }] : []),
          ]}
        />
      </Panel>
      {invitation && (
        <Panel title={t("invitation")}>
          <Facts
            facts={[
              { term: t("invitation"), value: say(staffInvitationPurposeLabels[invitation.purpose]) },
              { term: t("sentAt"), value: invitation.sentAt ? formatTime(invitation.sentAt) : t("notSent") },
              { term: t("validUntil"), value: formatTime(invitation.expiresAt) },
            ]}
          />
        </Panel>
      )}
    </>
  );
}
