import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Destination, destinationsFor } from "#lib/navigation";
import { paths } from "#lib/paths";
import { signOut } from "#lib/sign-out";
import type { Viewer } from "#lib/viewer";
import { Badge } from "#ui/badge";
import { BottomBar } from "#ui/bottom-bar";
import { Brand } from "#ui/brand";
import { Button } from "#ui/button";
import { LanguageSwitch } from "#ui/language-switch";
import { PlainLink } from "#ui/link";
import { NavLink } from "#ui/nav-link";
import { MAIN_ID, SkipLink } from "#ui/skip-link";

interface ShellProps {
  readonly viewer: Viewer;
  readonly demo: boolean;
  readonly children: ReactNode;
}

/** The frame of every desk page: rail at the left, bar at the bottom of a narrow screen. */
export function Shell({ viewer, demo, children }: ShellProps) {
  const destinations = destinationsFor(viewer.permissions);
  return (
    <>
      <SkipLink />
      <div className="min-h-dvh lg:grid lg:grid-cols-[13rem_minmax(0,1fr)]">
        <Rail destinations={destinations} demo={demo} />
        <div className="flex min-w-0 flex-col">
          <TopBar viewer={viewer} demo={demo} />
          <main
            id={MAIN_ID}
            tabIndex={-1}
            className="w-full max-w-360 flex-1 px-4 pt-5 pb-24 outline-none lg:px-6 lg:pb-10"
          >
            {children}
          </main>
        </div>
      </div>
      <BottomBar destinations={destinations} />
    </>
  );
}

function Rail({ destinations, demo }: { readonly destinations: readonly Destination[]; readonly demo: boolean }) {
  const t = useTranslations("navigation");
  return (
    <nav
      aria-label={t("label")}
      className="sticky top-0 hidden h-dvh flex-col gap-4 overflow-y-auto border-r border-hairline bg-surface px-3 py-2.5 lg:flex print:hidden"
    >
      <PlainLink href={paths.home()} className="flex rounded-md px-2 py-1">
        <Brand />
      </PlainLink>
      <ul className="grid gap-0.5">
        {destinations.map(({ key, href, icon: Icon }) => (
          <li key={key}>
            <NavLink
              href={href}
              className="flex min-h-8 items-center gap-2 rounded-md px-2 text-muted hover:bg-sunken hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-medium aria-[current=page]:text-accent-strong"
            >
              <Icon aria-hidden className="size-4" strokeWidth={1.75} />
              {t(key)}
            </NavLink>
          </li>
        ))}
      </ul>
      {demo && (
        <div className="mt-auto px-2">
          <DemoBadge />
        </div>
      )}
    </nav>
  );
}

function TopBar({ viewer, demo }: { readonly viewer: Viewer; readonly demo: boolean }) {
  const t = useTranslations("navigation");
  const role = useTranslations("roles");
  return (
    <header className="sticky top-0 z-10 flex min-h-12 flex-wrap items-center gap-x-2 border-b border-hairline bg-surface/95 px-4 backdrop-blur lg:px-6 print:hidden">
      <div className="flex items-center gap-2 lg:hidden">
        <PlainLink href={paths.home()} className="flex rounded-md py-1">
          <Brand />
        </PlainLink>
        {demo && <DemoBadge />}
      </div>
      <p className="ml-auto flex min-w-0 items-baseline gap-2 max-sm:hidden">
        <span className="sr-only">{t("signedInAs")}</span>
        <span className="truncate font-medium">{viewer.displayName}</span>
        <span className="truncate text-sm text-muted">{viewer.roles.map((name) => role(name)).join(" · ")}</span>
      </p>
      <div className="flex items-center max-sm:ml-auto">
        <LanguageSwitch />
        <form action={signOut}>
          <Button tone="quiet">{t("signOut")}</Button>
        </form>
      </div>
    </header>
  );
}

function DemoBadge() {
  const t = useTranslations("common");
  return <Badge tone="caution">{t("demo")}</Badge>;
}
