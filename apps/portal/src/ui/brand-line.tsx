"use client"; // it stands in the rail and above the page: the payload says its words twice, not its markup

import { paths } from "#lib/paths";
import { Badge } from "#ui/badge";
import { PlainLink } from "#ui/link";
import { Wordmark } from "#ui/wordmark";

interface BrandLineProps {
  readonly mall: string;
  /** Said beside the name where nothing is real. */
  readonly demo?: string;
}

/** The way home, by the mall's name. */
export function BrandLine({ mall, demo }: BrandLineProps) {
  return (
    <div className="brand-line">
      <PlainLink href={paths.home()} className="flex rounded-md py-1">
        <Wordmark mall={mall} />
      </PlainLink>
      {demo && <Badge tone="caution">{demo}</Badge>}
    </div>
  );
}
