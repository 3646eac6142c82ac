import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { formatTime } from "#lib/format";

/** Under which of the filters an entry is found. */
export const TIMELINE_KINDS = ["shopper", "staff", "system", "money", "access"] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

export interface TimelineEntry {
  readonly id: string;
  readonly at: string;
  /** Who did it, by name or by part: a colleague, the shopper, the system. */
  readonly actor: string;
  readonly deed: string;
  readonly detail?: ReactNode;
  readonly kinds?: readonly TimelineKind[];
}

/** Newest first, as the API orders it. Filtered by the browser's own means, without a script and without asking again. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const present = TIMELINE_KINDS.filter((kind) => entries.some(({ kinds }) => kinds?.includes(kind)));
  return (
    <div className="timeline">
      {present.length > 1 && <KindFilter kinds={present} />}
      <ol className="ml-1 border-l border-hairline">
        {entries.map(({ id, at, actor, deed, detail, kinds }) => (
          <li key={id} data-kinds={kinds?.join(" ")} className="relative pb-4 pl-4 last:pb-0">
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
    </div>
  );
}

function KindFilter({ kinds }: { readonly kinds: readonly TimelineKind[] }) {
  const t = useTranslations("timeline");
  const kit = useTranslations("kit");
  const name = useId();
  return (
    <fieldset className="timeline-filter">
      <legend className="sr-only">{kit("historyFilter")}</legend>
      {(["all", ...kinds] as const).map((kind) => (
        <label key={kind}>
          <input type="radio" name={name} value={kind} defaultChecked={kind === "all"} />
          {t(kind)}
        </label>
      ))}
    </fieldset>
  );
}
