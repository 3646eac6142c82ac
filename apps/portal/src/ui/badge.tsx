"use client"; // fifty of them stand in a list: its payload names their words, not their markup

import type { ReactNode } from "react";
import { classNames } from "#lib/class-names";

export type Tone = "neutral" | "accent" | "positive" | "caution" | "critical";

interface BadgeProps {
  readonly tone?: Tone;
  /** The strongest of its tone: for what is already too late. */
  readonly solid?: boolean;
  readonly children: ReactNode;
}

export const lookOf = (kind: "badge" | "status", tone: Tone, solid: boolean): string =>
  classNames(kind, tone !== "neutral" && tone, solid && "solid");

export function Badge({ tone = "neutral", solid = false, children }: BadgeProps) {
  return <span className={lookOf("badge", tone, solid)}>{children}</span>;
}

/** The state of a case, in words. The style sheet sets a sign in front, so that color is never the only difference. */
export function StatusBadge({ tone = "neutral", solid = false, children }: BadgeProps) {
  return <span className={lookOf("status", tone, solid)}>{children}</span>;
}
