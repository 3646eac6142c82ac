import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "#lib/class-names";

export interface DisclosureProps {
  readonly summary: string;
  readonly danger?: boolean;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Opens in place, also without JavaScript: a second step before a deed, where a dialog would need scripts. */
export function Disclosure({ summary, danger = false, open, children }: DisclosureProps) {
  return (
    <details
      open={open}
      className={classNames("group rounded-md border bg-surface", danger ? "border-critical/40" : "border-hairline")}
    >
      <summary
        className={classNames(
          "flex min-h-9 items-center gap-1.5 rounded-md px-3 font-medium",
          danger ? "text-critical hover:bg-critical-soft" : "hover:bg-sunken",
        )}
      >
        <ChevronRight aria-hidden className="size-4 transition-transform group-open:rotate-90" />
        {summary}
      </summary>
      <div className="border-t border-hairline px-3 py-3">{children}</div>
    </details>
  );
}
