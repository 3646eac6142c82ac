import { incidentClockLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { IncidentClocksFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { StatusBadge } from "#ui/badge";
import { DeadlineChip } from "#ui/deadline-chip";
import { Panel } from "#ui/panel";

graphql(`
  fragment IncidentClocks on SecurityIncident {
    clocks {
      kind
      basis
      source
      startedAt
      dueAt
      metAt
      waivedAt
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
`);

/** Every duty with a limit: what runs, what was done in time and what was not. */
export function IncidentClocks({ row: { clocks } }: { readonly row: IncidentClocksFragment }) {
  const t = useTranslations("incident");
  const say = useLabels();
  if (clocks.length === 0) return null;
  return (
    <Panel title={t("clocks")}>
      <ul className="grid gap-2">
        {clocks.map((clock) => (
          <li key={clock.kind} className="grid gap-0.5">
            <span className="flex flex-wrap items-center gap-x-2">
              <span className="font-medium">{say(incidentClockLabels[clock.kind])}</span>
              <State clock={clock} />
            </span>
            <span className="text-sm text-muted">
              {clock.source} · {t("clockFrom", { time: formatTime(clock.startedAt) })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function State({ clock }: { readonly clock: IncidentClocksFragment["clocks"][number] }) {
  const t = useTranslations("incident");
  const { deadline, metAt, waivedAt, dueAt } = clock;
  if (deadline) return <DeadlineChip deadline={deadline} />;
  if (waivedAt) return <StatusBadge>{t("clockWaived")}</StatusBadge>;
  const late = metAt !== null && metAt > dueAt;
  return (
    <StatusBadge tone={late ? "caution" : "positive"}>
      {t(late ? "clockLate" : "clockMet", { time: metAt ? formatTime(metAt) : "" })}
    </StatusBadge>
  );
}
