import { useTranslations } from "next-intl";
import { formatTime } from "#lib/format";
import type { Tone } from "#ui/badge";
import { StatusBadge } from "#ui/badge";

/** How pressing a deadline is. The API judges it: working days and hour clocks have limits of their own. */
export type Urgency = "CALM" | "NEAR" | "URGENT" | "OVERDUE";

const TONES: Record<Urgency, Tone> = { CALM: "positive", NEAR: "caution", URGENT: "critical", OVERDUE: "critical" };

interface DeadlineChipProps {
  readonly dueAt: string;
  readonly urgency: Urgency;
  /** Time left, or time over when overdue, as the API counted it. */
  readonly distance: { readonly unit: "workingDays" | "hours" | "minutes"; readonly count: number };
  /** Start, rule and days counted, shown on hover and read out. */
  readonly explanation?: string;
}

/** Words first, color second: `◆ 3 working days left · 2026-10-20 18:00`. Not for cases that have ended. */
export function DeadlineChip({ dueAt, urgency, distance, explanation }: DeadlineChipProps) {
  const t = useTranslations("deadline");
  const amount = t(distance.unit, { count: distance.count });
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
