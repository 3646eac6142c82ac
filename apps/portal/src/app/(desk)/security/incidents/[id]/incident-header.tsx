import { incidentKindLabels, incidentPriorityLabels, incidentStatusLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { IncidentHeaderFragment } from "#generated/graphql";
import { classNames } from "#lib/class-names";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { Badge } from "#ui/badge";
import { PageHeader } from "#ui/page-header";
import { PersonChip } from "#ui/person-chip";
import { IncidentStatusBadge, NextClock, SeverityBadge } from "../incident-status";

graphql(`
  fragment IncidentHeader on SecurityIncident {
    incidentNumber
    title
    kind
    priority
    status
    workItem {
      holderId
      closedAt
    }
    ...IncidentState
    ...IncidentClock
  }
`);

interface IncidentHeaderProps {
  readonly row: IncidentHeaderFragment;
  readonly viewerId: string;
}

export function IncidentHeader({ row, viewerId }: IncidentHeaderProps) {
  const titles = useTranslations("titles");
  const t = useTranslations("incident");
  const say = useLabels();
  const { incidentNumber, title, kind, priority, workItem } = row;
  const owner = { [viewerId]: t("me") }[workItem?.holderId ?? ""] ?? (workItem?.holderId ? t("colleague") : null);
  return (
    <>
      <PageHeader
        title={incidentNumber}
        back={{ href: paths.incidents(), label: titles("incidents") }}
        facts={
          <>
            <IncidentStatusBadge row={row} />
            <SeverityBadge row={row} />
            <Badge>{say(incidentKindLabels[kind])}</Badge>
            <Badge>{say(incidentPriorityLabels[priority])}</Badge>
            <NextClock row={row} />
            {workItem && !workItem.closedAt && <PersonChip kind="staff" name={owner} />}
          </>
        }
        {...(title && { description: title })}
      />
      <Steps row={row} />
    </>
  );
}

const WAY = ["REPORTED", "TRIAGED", "CONFIRMED", "CONTAINED", "RECOVERED", "REVIEWED", "CLOSED"] as const;

/** Where it stands on the way that every confirmed incident goes. */
function Steps({ row: { status } }: Pick<IncidentHeaderProps, "row">) {
  const t = useTranslations("incident");
  const say = useLabels();
  const steps = status === "NOT_INCIDENT" ? (["REPORTED", "TRIAGED", "NOT_INCIDENT"] as const) : WAY;
  const here = (steps as readonly string[]).indexOf(status);
  return (
    <ol aria-label={t("steps")} className="-mt-2 mb-5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={index === here ? "step" : undefined}
          className={classNames(
            "flex items-center gap-2",
            index === here ? "font-semibold text-accent-strong" : "text-muted",
          )}
        >
          {index > 0 && <span aria-hidden>→</span>}
          {say(incidentStatusLabels[step])}
          {index < here && <span aria-hidden>✓</span>}
        </li>
      ))}
    </ol>
  );
}
