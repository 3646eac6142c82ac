"use client"; // fifty of them stand in a list: its payload names their words, not their markup

import { lookOf, type Tone } from "#ui/badge";

interface ClockBadgeProps {
  readonly tone: Tone;
  readonly solid?: boolean;
  readonly text: string;
  /** When the clock ends, as it is to be read. */
  readonly at: string;
  readonly title?: string;
}

export function ClockBadge({ tone, solid = false, text, at, title }: ClockBadgeProps) {
  return (
    <span title={title} className={lookOf("status", tone, solid)}>
      {text}
      <time>{at}</time>
    </span>
  );
}
