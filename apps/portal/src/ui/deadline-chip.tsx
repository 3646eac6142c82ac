import type { TimeUnit, Urgency } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { formatTime } from "#lib/format";
import type { Tone } from "#ui/badge";
import { StatusBadge } from "#ui/badge";

const TONES: Record<Urgency, Tone> = { CALM: "positive", NEAR: "caution", URGENT: "critical", OVERDUE: "critical" };

/** Hour clocks count natural time, the clocks of personal-data requests count working days. */
export type ClockUnit = TimeUnit | "WORKING_DAYS";

/** A clock as the API read it: how pressing it is has other limits for hours than for working days. */
export interface Deadline {
  readonly dueAt: string;
  readonly urgency: Urgency;
  /** Time left, or time over when overdue. */
  readonly count: number;
  readonly unit: ClockUnit;
  /** Reckoned without the official calendar of its year, which may still move it. */
  readonly provisional?: boolean | null;
}

interface DeadlineChipProps {
  readonly deadline: Deadline;
  /** Start, rule and days counted, shown on hover and read out. Lists leave it to the case's own page. */
  readonly explanation?: string;
}

/** Words first, color second: `◆ 3 days left · 2026-10-20 18:00`. A case that has ended shows a `SettledChip`. */
export function DeadlineChip({ deadline, explanation }: DeadlineChipProps) {
  const t = useTranslations("deadline");
  const { dueAt, urgency, count, unit, provisional } = deadline;
  const amount = t(unit, { count });
  return (
    <span title={explanation}>
      <StatusBadge tone={TONES[urgency]} solid={urgency === "OVERDUE"}>
        {t(urgency === "OVERDUE" ? "overdue" : "left", { amount })}
        <span className="font-normal">
          · <time dateTime={dueAt}>{formatTime(dueAt)}</time>
          {provisional && ` ${t("provisional")}`}
        </span>
      </StatusBadge>
      {explanation && <span className="sr-only">{explanation}</span>}
    </span>
  );
}

/** How a clock that has stopped ended: in time, or so much too late. */
export interface Settled {
  /** 0 when it was in time. */
  readonly lateBy: number;
  readonly unit: ClockUnit;
}

export function SettledChip({ settled: { lateBy, unit } }: { readonly settled: Settled }) {
  const t = useTranslations("deadline");
  if (lateBy <= 0) return <StatusBadge tone="positive">{t("settledInTime")}</StatusBadge>;
  return <StatusBadge tone="neutral">{t("settledLate", { amount: t(unit, { count: lateBy }) })}</StatusBadge>;
}
