import { requestStatusLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { RequestClockFragment, RequestStateFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { requestStatusTones } from "#lib/tones";
import { StatusBadge } from "#ui/badge";
import { type Deadline, DeadlineChip } from "#ui/deadline-chip";

graphql(`
  fragment RequestState on StaffDataSubjectRequest {
    status
  }
  fragment RequestClock on StaffDataSubjectRequest {
    answeredAt
    overdueAt
    clock {
      dueAt
      urgency
      workingDays
      provisional
    }
  }
`);

const URGENCIES = { CALM: "CALM", AMBER: "NEAR", RED: "URGENT", OVERDUE: "OVERDUE" } as const;

/** The clock of a request in the words of all other clocks. It counts working days and never pauses. */
export const deadlineOf = (clock: RequestClockFragment["clock"]): Deadline | null =>
  clock && {
    dueAt: clock.dueAt,
    urgency: URGENCIES[clock.urgency],
    count: clock.workingDays,
    unit: "WORKING_DAYS",
    provisional: clock.provisional,
  };

export function RequestStatusBadge({ row: { status } }: { readonly row: RequestStateFragment }) {
  const say = useLabels();
  return <StatusBadge tone={requestStatusTones[status]}>{say(requestStatusLabels[status])}</StatusBadge>;
}

interface ClockProps {
  readonly row: RequestClockFragment;
  readonly explanation?: string;
}

/** What is left of the fifteen working days; once answered, when that was. */
export function RequestClock({ row: { clock, answeredAt, overdueAt }, explanation }: ClockProps) {
  const t = useTranslations("requests");
  const deadline = deadlineOf(clock);
  if (deadline) return <DeadlineChip deadline={deadline} {...(explanation && { explanation })} />;
  if (!answeredAt) return null;
  const tone = overdueAt ? "caution" : "positive";
  return (
    <StatusBadge tone={tone}>
      {t(overdueAt ? "answeredLate" : "answeredInTime", { time: formatTime(answeredAt) })}
    </StatusBadge>
  );
}
