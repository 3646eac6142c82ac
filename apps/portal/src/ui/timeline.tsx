import type { ReactNode } from "react";
import { formatTime } from "#lib/format";

export interface TimelineEntry {
  readonly id: string;
  readonly at: string;
  /** Who did it, by name or by part: a colleague, the shopper, the system. */
  readonly actor: string;
  readonly deed: string;
  readonly detail?: ReactNode;
}

/** Newest first, as the API orders it. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol className="ml-1 border-l border-hairline">
      {entries.map(({ id, at, actor, deed, detail }) => (
        <li key={id} className="relative pb-4 pl-4 last:pb-0">
          <span
            aria-hidden
            className="absolute top-1.5 -left-1 size-2 rounded-full border-2 border-surface bg-outline"
          />
          <p className="flex flex-wrap gap-x-2">
            <span className="font-medium">{actor}</span>
            <span>{deed}</span>
            <time dateTime={at} className="ml-auto text-sm whitespace-nowrap text-muted">
              {formatTime(at)}
            </time>
          </p>
          {detail && <div className="mt-1 text-sm text-muted">{detail}</div>}
        </li>
      ))}
    </ol>
  );
}
