import type { TimeUnit, Urgency } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { formatTime } from "#lib/format";
import type { Tone } from "#ui/badge";
import { StatusBadge } from "#ui/badge";

const TONES: Record<Urgency, Tone> = { CALM: "positive", NEAR: "caution", URGENT: "critical", OVERDUE: "critical" };

/** A clock as the API read it: how pressing it is has other limits for hours than for working days. */
export interface Deadline {
  readonly dueAt: string;
  readonly urgency: Urgency;
  /** Time left, or time over when overdue. */
  readonly count: number;
  readonly unit: TimeUnit;
}

interface DeadlineChipProps {
  readonly deadline: Deadline;
  /** Start, rule and days counted, shown on hover and read out. */
  readonly explanation?: string;
}

/** Words first, color second: `◆ 3 days left · 2026-10-20 18:00`. Not for cases that have ended. */
export function DeadlineChip({ deadline, explanation }: DeadlineChipProps) {
  const t = useTranslations("deadline");
  const { dueAt, urgency, count, unit } = deadline;
  const amount = t(unit, { count });
  return (
    <span title={explanation}>
      <StatusBadge tone={TONES[urgency]}>
        {t(urgency === "OVERDUE" ? "overdue" : "left", { amount })}
        <span className="font-normal">
          · <time dateTime={dueAt}>{formatTime(dueAt)}</time>
        </span>
      </StatusBadge>
      {explanation && <span className="sr-only">{explanation}</span>}
    </span>
  );
}
