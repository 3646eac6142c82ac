"use client"; // only the browser knows which page is current; and the payload names the entries, not their markup twice

import { Ellipsis } from "lucide-react";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { type Destination, type DestinationGroup, type DestinationKey, groupsFor } from "#lib/navigation";
import { isAtOrBelow, MAIN_ID, paths } from "#lib/paths";
import { ArrivalFocus } from "#ui/arrival-focus";
import { PlainLink } from "#ui/link";

/** As many as fit beside "More" under a thumb at 390 px. */
const AT_HAND = 4;

export type FrameTexts = Readonly<Record<"label" | "more", string>> &
  Readonly<Partial<Record<DestinationKey | NonNullable<DestinationGroup["key"]>, string>>>;

interface FrameProps {
  readonly permissions: readonly string[];
  readonly texts: FrameTexts;
  /** How many wait behind an entry. */
  readonly counts: Readonly<Partial<Record<DestinationKey, number>>>;
  readonly brand: ReactNode;
  readonly topBar: ReactNode;
  readonly banner?: ReactNode;
  readonly children: ReactNode;
}

/** Rail at the left, bar at the bottom of a narrow screen. */
export function Frame({ permissions, texts, counts, brand, topBar, banner, children }: FrameProps) {
  const groups = groupsFor(permissions);
  const entries = { texts, counts };
  return (
    <>
      <div className="min-h-dvh lg:grid lg:grid-cols-[13rem_minmax(0,1fr)]">
        <nav aria-label={texts.label} className="rail">
          {brand}
          {groups.map(({ key, destinations }) => (
            <ul key={key ?? ""} aria-label={key && texts[key]}>
              {destinations.map((destination) => (
                <li key={destination.key}>
                  <Entry destination={destination} {...entries} />
                </li>
              ))}
            </ul>
          ))}
        </nav>
        <div className="flex min-w-0 flex-col">
          {topBar}
          {banner}
          <main id={MAIN_ID} tabIndex={-1} className="desk-main">
            {children}
          </main>
        </div>
      </div>
      <BottomBar destinations={groups.flatMap(({ destinations }) => destinations)} {...entries} />
      <ArrivalFocus />
    </>
  );
}

interface EntryProps extends Pick<FrameProps, "texts" | "counts"> {
  readonly destination: Destination;
  /** Plain anchors load the page anew, which closes a sheet with and without JavaScript. */
  readonly plain?: boolean;
  readonly className?: string;
}

function Entry({ destination: { key, href, icon: Icon }, texts, counts, plain = false, className }: EntryProps) {
  const pathname = usePathname();
  const current = href === paths.home() ? pathname === href : isAtOrBelow(pathname, href);
  const Anchor = plain ? "a" : PlainLink;
  return (
    <Anchor href={href} aria-current={current ? "page" : undefined} className={className}>
      <Icon aria-hidden strokeWidth={1.75} />
      {texts[key]}
      {counts[key] ? <b>{counts[key]}</b> : null}
    </Anchor>
  );
}

function BottomBar({
  destinations,
  ...entries
}: { readonly destinations: readonly Destination[] } & Omit<EntryProps, "destination">) {
  const more = destinations.slice(AT_HAND);
  return (
    <nav aria-label={entries.texts.label} className="bottom-bar">
      {destinations.slice(0, AT_HAND).map((destination) => (
        <Entry key={destination.key} destination={destination} {...entries} className="bottom-bar-item" />
      ))}
      {more.length > 0 && (
        <details>
          <summary className="bottom-bar-item">
            <Ellipsis aria-hidden strokeWidth={1.75} />
            {entries.texts.more}
          </summary>
          <ul>
            {more.map((destination) => (
              <li key={destination.key}>
                <Entry destination={destination} {...entries} plain />
              </li>
            ))}
          </ul>
        </details>
      )}
    </nav>
  );
}
