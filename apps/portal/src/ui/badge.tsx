import type { ReactNode } from "react";
import { classNames } from "#lib/class-names";

export type Tone = "neutral" | "accent" | "positive" | "caution" | "critical";

const TONES: Record<Tone, string> = {
  neutral: "bg-sunken text-muted",
  accent: "bg-accent-soft text-accent-strong",
  positive: "bg-positive-soft text-positive",
  caution: "bg-caution-soft text-caution",
  critical: "bg-critical-soft text-critical",
};

/** A sign beside the color, so that color is never the only difference. */
const SIGNS: Record<Tone, string> = { neutral: "○", accent: "◐", positive: "✓", caution: "◆", critical: "▲" };

interface BadgeProps {
  readonly tone?: Tone;
  readonly children: ReactNode;
}

export function Badge({ tone = "neutral", children }: BadgeProps) {
  return <span className={classNames("badge", TONES[tone])}>{children}</span>;
}

/** The state of a case, in words. */
export function StatusBadge({ tone = "neutral", children }: BadgeProps) {
  return (
    <Badge tone={tone}>
      <span aria-hidden>{SIGNS[tone]}</span>
      {children}
    </Badge>
  );
}
