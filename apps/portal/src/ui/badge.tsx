import type { ReactNode } from "react";
import { classNames } from "#lib/class-names";

export type Tone = "neutral" | "accent" | "positive" | "caution" | "critical";

interface BadgeProps {
  readonly tone?: Tone;
  /** The strongest of its tone: for what is already too late. */
  readonly solid?: boolean;
  readonly children: ReactNode;
}

export function Badge({ tone = "neutral", solid = false, children }: BadgeProps) {
  return <span className={classNames("badge", `badge-${tone}`, solid && "badge-solid")}>{children}</span>;
}

/** The state of a case, in words. The style sheet sets a sign in front, so that color is never the only difference. */
export function StatusBadge({ tone = "neutral", solid = false, children }: BadgeProps) {
  return <span className={classNames("badge status", `badge-${tone}`, solid && "badge-solid")}>{children}</span>;
}
