import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { MemberResetFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { ActionList } from "#ui/action-list";
import { Facts } from "#ui/facts";
import { Panel } from "#ui/panel";
import { MemberForm } from "./member-form";
import { approveReset, refuseReset } from "./reset-actions";

graphql(`
  fragment MemberReset on StaffRecord {
    openReset {
      id
      passwordToo
      reason
      requestedAt
      requestedBy {
        displayName
      }
      allowedActions {
        action
        allowed
        reason
      }
    }
  }
`);

interface ResetPanelProps {
  readonly staffId: string;
  readonly member: MemberResetFragment;
}

/** A lost second factor is ended by two: who asked, and another. */
export function ResetPanel({ staffId, member: { openReset } }: ResetPanelProps) {
  const t = useTranslations("staff");
  if (!openReset) return null;
  const about = { staffId, resetId: openReset.id };
  return (
    <Panel title={t("reset")}>
      <div className="grid gap-3">
        <Facts
          facts={[
            { term: t("resetWhat"), value: t(openReset.passwordToo ? "resetBoth" : "resetFactor") },
            { term: t("howSure"), value: openReset.reason },
            { term: t("requestedBy"), value: openReset.requestedBy.displayName ?? t("erased") },
            { term: t("requestedAt"), value: formatTime(openReset.requestedAt) },
          ]}
        />
        <ActionList
          folded
          actions={openReset.allowedActions}
          parts={{
            approveSecondFactorReset: {
              label: t("approveSecondFactorReset"),
              form: (
                <MemberForm
                  about={about}
                  action={approveReset}
                  submitLabel={t("approveSecondFactorReset")}
                  hint={t("approveResetHint")}
                />
              ),
            },
            refuseSecondFactorReset: {
              label: t("refuseSecondFactorReset"),
              form: <MemberForm about={about} action={refuseReset} submitLabel={t("refuseSecondFactorReset")} danger />,
              danger: true,
            },
          }}
        />
      </div>
    </Panel>
  );
}
