import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Destination } from "#lib/navigation";
import { NavLink } from "#ui/nav-link";

/** As many as fit beside "More" under a thumb at 390 px. */
const AT_HAND = 4;

const ITEM =
  "flex min-h-14 flex-col items-center justify-center gap-0.5 text-xs text-muted aria-[current=page]:font-medium aria-[current=page]:text-accent-strong -outline-offset-2";

/** The rail of a narrow screen. */
export function BottomBar({ destinations }: { readonly destinations: readonly Destination[] }) {
  const t = useTranslations("navigation");
  const more = destinations.slice(AT_HAND);
  return (
    <nav
      aria-label={t("label")}
      className="fixed inset-x-0 bottom-0 z-20 grid auto-cols-fr grid-flow-col border-t border-hairline bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden"
    >
      {destinations.slice(0, AT_HAND).map(({ key, href, icon: Icon }) => (
        <NavLink key={key} href={href} className={ITEM}>
          <Icon aria-hidden className="size-5" strokeWidth={1.75} />
          {t(key)}
        </NavLink>
      ))}
      {more.length > 0 && <More destinations={more} />}
    </nav>
  );
}

/** Plain anchors: a full page load closes the sheet, with and without JavaScript. */
function More({ destinations }: { readonly destinations: readonly Destination[] }) {
  const t = useTranslations("navigation");
  return (
    <details>
      <summary className={ITEM}>
        <Ellipsis aria-hidden className="size-5" strokeWidth={1.75} />
        {t("more")}
      </summary>
      <ul className="absolute inset-x-0 bottom-full grid grid-cols-2 gap-1 border-t border-hairline bg-surface p-3 shadow-floating">
        {destinations.map(({ key, href, icon: Icon }) => (
          <li key={key}>
            <a href={href} className="flex min-h-11 items-center gap-2 rounded-md px-3 hover:bg-sunken">
              <Icon aria-hidden className="size-4 text-muted" strokeWidth={1.75} />
              {t(key)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
