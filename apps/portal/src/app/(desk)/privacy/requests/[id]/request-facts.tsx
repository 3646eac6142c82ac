import { identityLevelLabels, requestChannelLabels, requestKindLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { RequestFactsPanelFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { Disclosure } from "#ui/disclosure";
import { Facts } from "#ui/facts";
import { Link } from "#ui/link";
import { Panel } from "#ui/panel";

graphql(`
  fragment RequestFactsPanel on StaffDataSubjectRequest {
    kind
    channel
    asked
    accountId
    source
    receivedAt
    recordedAt
    lastDay
    provisional
    countedDays
    overdueAt
    requiredLevel
    verifiedAt
    answeredAt
    closedAt
    mergedInto
    reconsiders
  }
`);

/** What is known, and how the last day was counted. */
export function RequestFactsPanel({ row }: { readonly row: RequestFactsPanelFragment }) {
  const t = useTranslations("request");
  const say = useLabels();
  const time = (term: string, at: string | null) => (at ? [{ term, value: formatTime(at) }] : []);
  const other = (term: string, id: string | null) =>
    id ? [{ term, value: <Link href={paths.request(id)}>{t("openOther")}</Link> }] : [];
  return (
    <>
      <Panel title={t("facts")}>
        <Facts
          facts={[
            { term: t("kind"), value: say(requestKindLabels[row.kind]) },
            { term: t("channel"), value: say(requestChannelLabels[row.channel]) },
            ...(row.asked ? [{ term: t("asked"), value: row.asked }] : []),
            { term: t("account"), value: row.accountId ?? t("noAccount") },
            ...(row.source ? [{ term: t("source"), value: row.source }] : []),
            { term: t("requiredLevel"), value: say(identityLevelLabels[row.requiredLevel]) },
            ...time(t("verifiedAt"), row.verifiedAt),
            ...time(t("recordedAt"), row.recordedAt),
            ...time(t("answeredAt"), row.answeredAt),
            ...time(t("closedAt"), row.closedAt),
            ...other(t("mergedInto"), row.mergedInto),
            ...other(t("reconsiders"), row.reconsiders),
          ]}
        />
      </Panel>
      <Panel title={t("clock")}>
        <div className="grid gap-3">
          <Facts
            facts={[
              { term: t("receivedAt"), value: formatTime(row.receivedAt) },
              { term: t("firstDay"), value: row.countedDays[0] ?? row.lastDay },
              { term: t("lastDay"), value: `${row.lastDay} 24:00` },
              { term: t("calendar"), value: t(row.provisional ? "calendarProvisional" : "calendarFinal") },
              ...time(t("overdueAt"), row.overdueAt),
            ]}
          />
          <p className="text-sm text-muted">{t("clockRule")}</p>
          <Disclosure summary={t("everyDay")}>
            <ol className="list-decimal pl-6 text-sm tabular-nums">
              {row.countedDays.map((day) => (
                <li key={day}>{day}</li>
              ))}
            </ol>
          </Disclosure>
        </div>
      </Panel>
    </>
  );
}
