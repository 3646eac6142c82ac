import { settingChangeStatusLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { ChangeHistoryFragment } from "#generated/graphql";
import type { FormAction } from "#lib/form-state";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { settingChangeStatusTones } from "#lib/tones";
import { ActionList } from "#ui/action-list";
import { StatusBadge } from "#ui/badge";
import { Facts } from "#ui/facts";
import { ActionForm } from "#ui/form";
import { useSettingValue } from "../../setting-value";
import { approveSettingChange, refuseSettingChange, withdrawSettingChange } from "./setting-actions";

graphql(`
  fragment ChangeHistory on Setting {
    key
    unit
    changes {
      id
      status
      before
      after
      reason
      proposedAt
      decidedAt
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
  }
`);

/** Every change with its reason and its hands, newest first; one that waits can be decided. */
export function ChangeHistory({ setting: { key, unit, changes } }: { readonly setting: ChangeHistoryFragment }) {
  const t = useTranslations("settings");
  const say = useLabels();
  const written = useSettingValue();
  if (changes.length === 0) return <p className="text-muted">{t("noChanges")}</p>;
  const part = (settingKey: string, changeId: string, deed: Deed) => ({
    label: t(deed),
    form: <DecisionForm settingKey={settingKey} changeId={changeId} deed={deed} />,
    danger: deed === "refuseSettingChange",
  });
  return (
    <ul className="divide-y divide-hairline">
      {changes.map(({ id, status, before, after, reason, allowedActions, ...hands }) => (
        <li key={id} className="grid gap-2 py-3 first:pt-0 last:pb-0">
          <h3 className="flex flex-wrap items-center gap-2 font-semibold">
            {t("changeTo", { before: written(before, unit), after: written(after, unit) })}
            <StatusBadge tone={settingChangeStatusTones[status]}>{say(settingChangeStatusLabels[status])}</StatusBadge>
          </h3>
          <Facts
            facts={[
              { term: t("reason"), value: reason },
              {
                term: t("proposedBy"),
                value: `${hands.proposedBy.displayName ?? "—"} · ${formatTime(hands.proposedAt)}`,
              },
              ...(hands.decidedBy && hands.decidedAt
                ? [
                    {
                      term: t("decidedBy"),
                      value: `${hands.decidedBy.displayName ?? "—"} · ${formatTime(hands.decidedAt)}`,
                    },
                  ]
                : []),
            ]}
          />
          <ActionList
            folded
            actions={allowedActions}
            parts={{
              approveSettingChange: part(key, id, "approveSettingChange"),
              refuseSettingChange: part(key, id, "refuseSettingChange"),
              withdrawSettingChange: part(key, id, "withdrawSettingChange"),
            }}
          />
        </li>
      ))}
    </ul>
  );
}

const DEEDS = { approveSettingChange, refuseSettingChange, withdrawSettingChange } as const satisfies Record<
  string,
  FormAction
>;
type Deed = keyof typeof DEEDS;

interface DecisionFormProps {
  readonly settingKey: string;
  readonly changeId: string;
  readonly deed: Deed;
}

function DecisionForm({ settingKey, changeId, deed }: DecisionFormProps) {
  const t = useTranslations("settings");
  const kit = useTranslations("kit");
  return (
    <ActionForm
      action={DEEDS[deed]}
      submitLabel={t(deed)}
      pendingLabel={kit("pending")}
      tone={deed === "refuseSettingChange" ? "danger" : "primary"}
    >
      <input type="hidden" name="key" value={settingKey} />
      <input type="hidden" name="changeId" value={changeId} />
    </ActionForm>
  );
}
