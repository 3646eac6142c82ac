import { grantableLabel, staffGrantStatusLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { MemberGrantFragment, MemberGrantsFragment } from "#generated/graphql";
import { formatDate } from "#lib/format";
import { useLabels } from "#lib/labels";
import { staffGrantStatusTones } from "#lib/tones";
import { ActionList } from "#ui/action-list";
import { StatusBadge } from "#ui/badge";
import { Facts } from "#ui/facts";
import { Panel } from "#ui/panel";
import { approveGrant, refuseGrant, revokeGrant, withdrawGrant } from "./grant-actions";
import { MemberForm } from "./member-form";

graphql(`
  fragment MemberGrant on StaffGrant {
    id
    name
    status
    reason
    expiresAt
    proposedBy {
      displayName
    }
    decidedBy {
      displayName
    }
    allowedActions {
      action
      allowed
      reason
    }
  }
  fragment MemberGrants on StaffRecord {
    grants {
      ...MemberGrant
    }
  }
`);

interface GrantsPanelProps {
  readonly staffId: string;
  readonly member: MemberGrantsFragment;
}

/** Each role with who proposed it, who agreed and until when; what waits can be decided on the spot. */
export function GrantsPanel({ staffId, member: { grants } }: GrantsPanelProps) {
  const t = useTranslations("staff");
  return (
    <Panel title={t("roles")}>
      {grants.length === 0 && <p className="text-muted">{t("noGrants")}</p>}
      <ul className="divide-y divide-hairline">
        {grants.map((grant) => (
          <li key={grant.id} className="grid gap-2 py-3 first:pt-0 last:pb-0">
            <Grant staffId={staffId} grant={grant} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Grant({ staffId, grant }: { readonly staffId: string; readonly grant: MemberGrantFragment }) {
  const t = useTranslations("staff");
  const say = useLabels();
  const { id: grantId, name, status, reason, expiresAt, proposedBy, decidedBy } = grant;
  const about = { staffId, grantId };
  const button = (deed: "approveGrant" | "refuseGrant" | "withdrawGrant", action: typeof approveGrant) => ({
    label: t(deed),
    form: <MemberForm about={about} action={action} submitLabel={t(deed)} />,
    danger: deed === "refuseGrant",
  });
  return (
    <>
      <h3 className="flex flex-wrap items-center gap-2 font-semibold">
        {say(grantableLabel(name))}
        <StatusBadge tone={staffGrantStatusTones[status]}>{say(staffGrantStatusLabels[status])}</StatusBadge>
      </h3>
      <Facts
        facts={[
          ...(reason ? [{ term: t("reason"), value: reason }] : []),
          { term: t("proposedBy"), value: proposedBy?.displayName ?? t("system") },
          ...(decidedBy ? [{ term: t("decidedBy"), value: decidedBy.displayName ?? t("erased") }] : []),
          ...(expiresAt ? [{ term: t("until"), value: formatDate(expiresAt) }] : []),
        ]}
      />
      <ActionList
        folded
        actions={grant.allowedActions}
        parts={{
          approveGrant: button("approveGrant", approveGrant),
          refuseGrant: button("refuseGrant", refuseGrant),
          withdrawGrant: button("withdrawGrant", withdrawGrant),
          revokeGrant: {
            label: t("revokeGrant"),
            form: (
              <MemberForm
                about={about}
                action={revokeGrant}
                submitLabel={t("revokeGrant")}
                hint={t("revokeGrantHint")}
                danger
              />
            ),
            danger: true,
          },
        }}
      />
    </>
  );
}
