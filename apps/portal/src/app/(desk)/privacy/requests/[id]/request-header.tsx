import { requestChannelLabels, requestKindLabels, requestStatusLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { RequestHeaderFragment } from "#generated/graphql";
import { classNames } from "#lib/class-names";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { Badge } from "#ui/badge";
import { PageHeader } from "#ui/page-header";
import { PersonChip } from "#ui/person-chip";
import { RequestClock, RequestStatusBadge } from "../request-status";

graphql(`
  fragment RequestHeader on StaffDataSubjectRequest {
    requestNumber
    kind
    channel
    status
    lastDay
    workItem {
      holderId
      closedAt
    }
    ...RequestState
    ...RequestClock
  }
`);

interface RequestHeaderProps {
  readonly row: RequestHeaderFragment;
  readonly viewerId: string;
}

export function RequestHeader({ row, viewerId }: RequestHeaderProps) {
  const titles = useTranslations("titles");
  const t = useTranslations("requests");
  const say = useLabels();
  const { requestNumber, kind, channel, workItem, lastDay } = row;
  const owner = workItem?.holderId ? t(workItem.holderId === viewerId ? "me" : "colleague") : null;
  return (
    <>
      <PageHeader
        title={requestNumber}
        back={{ href: paths.requests(), label: titles("requests") }}
        facts={
          <>
            <Badge>{say(requestKindLabels[kind])}</Badge>
            <Badge>{say(requestChannelLabels[channel])}</Badge>
            <RequestStatusBadge row={row} />
            <RequestClock row={row} explanation={t("clockRule", { day: lastDay })} />
            {workItem && !workItem.closedAt && <PersonChip kind="staff" name={owner} />}
          </>
        }
      />
      <Steps row={row} />
    </>
  );
}

const WAY = ["RECEIVED", "TRIAGED", "IDENTITY_VERIFIED", "EXECUTING", "REVIEW", "ANSWERED", "CLOSED"] as const;

/** Where it stands on the way of a request; unknown identity stands where knowing it would. */
function Steps({ row: { status } }: Pick<RequestHeaderProps, "row">) {
  const t = useTranslations("requests");
  const say = useLabels();
  const ended = status === "MERGED" || status === "WITHDRAWN";
  const steps = ended
    ? (["RECEIVED", status] as const)
    : WAY.map((step) => (status === "IDENTITY_PENDING" && step === "IDENTITY_VERIFIED" ? status : step));
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
          {say(requestStatusLabels[step])}
          {index < here && <span aria-hidden>✓</span>}
        </li>
      ))}
    </ol>
  );
}
