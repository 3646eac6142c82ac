"use client"; // its payload is the words of each tab, not their markup again: a list stays within its 60 KB

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
    <nav aria-label={label} className="view-tabs">
      <ul>
        {tabs.map(({ href, label: name, current, count }) => (
          <li key={href}>
            <PlainLink href={href} aria-current={current ? "page" : undefined}>
              {name}
              {count && <span>{`${formatCount(count.value)}${count.more ? "+" : ""}`}</span>}
            </PlainLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
