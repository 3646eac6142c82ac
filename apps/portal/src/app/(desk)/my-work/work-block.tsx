import { useTranslations } from "next-intl";
import { formatTime } from "#lib/format";
import { DeadlineChip } from "#ui/deadline-chip";
import { Link } from "#ui/link";
import { Money } from "#ui/money";
import { Panel } from "#ui/panel";
import type { Block, Waiting } from "./block";

/** The first few of what waits, and the way to all of it. */
export function WorkBlock({ block: { key, href, waiting, more } }: { readonly block: Block }) {
  const t = useTranslations("work");
  return (
    <Panel title={t(key)}>
      {waiting.length === 0 && <p className="text-muted">{t("nothing")}</p>}
      <ul className="divide-y divide-hairline">
        {waiting.map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </ul>
      {more && href && (
        <p className="mt-2">
          <Link href={href} className="inline-flex min-h-6 items-center">
            {t("more")}
          </Link>
        </p>
      )}
    </Panel>
  );
}

function Item({ item: { href, name, deadline, since, amountFen } }: { readonly item: Waiting }) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5">
      {href ? (
        <Link href={href} className="inline-flex min-h-6 items-center">
          {name}
        </Link>
      ) : (
        name
      )}
      {deadline ? (
        <DeadlineChip deadline={deadline} />
      ) : (
        since && <span className="text-sm text-muted">{formatTime(since)}</span>
      )}
      {amountFen != null && (
        <span className="ml-auto">
          <Money fen={amountFen} />
        </span>
      )}
    </li>
  );
}
