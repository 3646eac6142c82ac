import { Inbox, type LucideIcon, SearchX, ShieldOff } from "lucide-react";
import type { ReactNode } from "react";

/** Nothing yet (say what will come, and how) · nothing matches (offer to clear) · not permitted (say who can grant). */
export type EmptyKind = "nothingYet" | "noMatch" | "notPermitted";

const ICONS: Record<EmptyKind, LucideIcon> = { nothingYet: Inbox, noMatch: SearchX, notPermitted: ShieldOff };

interface EmptyStateProps {
  readonly kind: EmptyKind;
  readonly title: string;
  readonly children?: ReactNode;
}

export function EmptyState({ kind, title, children }: EmptyStateProps) {
  const Icon = ICONS[kind];
  return (
    <div className="grid justify-items-center gap-2 rounded-lg border border-dashed border-outline/60 bg-surface px-6 py-12 text-center">
      <Icon aria-hidden className="size-6 text-outline" strokeWidth={1.5} />
      <p className="font-medium">{title}</p>
      {children && <div className="grid max-w-prose justify-items-center gap-3 text-muted">{children}</div>}
    </div>
  );
}
