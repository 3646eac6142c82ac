import { classNames } from "#lib/class-names";
import { formatCount } from "#lib/format";
import { PlainLink } from "#ui/link";

export interface ViewTab {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
  /** The API counts to 1,000 and says when there are more. */
  readonly count?: { readonly value: number; readonly more: boolean };
}

/** The saved views of a list. They are links: the choice stands in the address. */
export function ViewTabs({ label, tabs }: { readonly label: string; readonly tabs: readonly ViewTab[] }) {
  return (
    <nav aria-label={label} className="mb-3 overflow-x-auto border-b border-hairline">
      <ul className="flex gap-1">
        {tabs.map(({ href, label: name, current, count }) => (
          <li key={href}>
            <PlainLink
              href={href}
              aria-current={current ? "page" : undefined}
              className={classNames(
                "-mb-px inline-flex min-h-9 items-center gap-1.5 border-b-2 px-3 whitespace-nowrap -outline-offset-2",
                current ? "border-accent font-medium text-ink" : "border-transparent text-muted hover:text-ink",
              )}
            >
              {name}
              {count && (
                <span className="rounded-full bg-sunken px-1.5 text-xs text-muted">
                  {formatCount(count.value)}
                  {count.more && "+"}
                </span>
              )}
            </PlainLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
