import type { ReactNode } from "react";
import { classNames } from "#lib/class-names";

export type Tone = "neutral" | "accent" | "positive" | "caution" | "critical";

/** A sign beside the color, so that color is never the only difference. */
const SIGNS: Record<Tone, string> = { neutral: "○", accent: "◐", positive: "✓", caution: "◆", critical: "▲" };

interface BadgeProps {
  readonly tone?: Tone;
  /** The strongest of its tone: for what is already too late. */
  readonly solid?: boolean;
  readonly children: ReactNode;
}

export function Badge({ tone = "neutral", solid = false, children }: BadgeProps) {
  return <span className={classNames("badge", `badge-${tone}`, solid && "badge-solid")}>{children}</span>;
}

/** The state of a case, in words. */
export function StatusBadge({ tone = "neutral", solid, children }: BadgeProps) {
  return (
    <Badge tone={tone} solid={solid}>
      <span aria-hidden>{SIGNS[tone]}</span>
      {children}
    </Badge>
  );
}
