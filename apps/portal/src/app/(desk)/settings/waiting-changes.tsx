import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { WaitingChangeFragment } from "#generated/graphql";
import { paths } from "#lib/paths";
import { Link } from "#ui/link";
import { Panel } from "#ui/panel";
import { useSettingValue } from "./setting-value";

graphql(`
  fragment WaitingChange on Setting {
    key
    label
    unit
    changes {
      id
      status
      before
      after
    }
  }
`);

/** Decided on the page of the setting, where its history stands beside. */
export function WaitingChanges({ settings }: { readonly settings: readonly WaitingChangeFragment[] }) {
  const t = useTranslations("settings");
  const written = useSettingValue();
  const waiting = settings.flatMap(({ key, label, unit, changes }) =>
    changes
      .filter(({ status }) => status === "PROPOSED")
      .map(({ id, before, after }) => ({ id, key, label, before: written(before, unit), after: written(after, unit) })),
  );
  if (waiting.length === 0) return null;
  return (
    <Panel title={t("waiting")}>
      <ul className="divide-y divide-hairline">
        {waiting.map(({ id, key, label, before, after }) => (
          <li key={id} className="flex flex-wrap gap-x-3 gap-y-1 py-1.5">
            <Link href={paths.setting(key)} className="inline-flex min-h-6 items-center">
              {label}
            </Link>
            <span className="text-muted">{t("changeTo", { before, after })}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
