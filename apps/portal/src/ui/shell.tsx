import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Frame as FrameFacts, Viewer } from "#lib/ask";
import { groupsFor } from "#lib/navigation";
import { signOut } from "#lib/sign-out";
import { BrandLine } from "#ui/brand-line";
import { Button } from "#ui/button";
import { Frame, type FrameTexts } from "#ui/frame";
import { LanguageSwitch } from "#ui/language-switch";
import { SkipLink } from "#ui/skip-link";

interface ShellProps {
  readonly frame: FrameFacts;
  readonly demo: boolean;
  /** What everybody has to know whatever they do, such as a running incident. */
  readonly banner?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every desk page. */
export function Shell({ frame: { viewer, approvalsForMeCount }, demo, banner, children }: ShellProps) {
  const texts = useFrameTexts(viewer);
  return (
    <>
      <SkipLink />
      <Frame
        permissions={viewer.permissions}
        texts={texts}
        counts={{ approvals: approvalsForMeCount }}
        brand={<BrandLink demo={demo} />}
        topBar={<TopBar viewer={viewer} demo={demo} />}
        banner={banner}
      >
        {children}
      </Frame>
    </>
  );
}

/** The words of those entries that this reader sees. */
function useFrameTexts({ permissions }: Viewer): FrameTexts {
  const t = useTranslations("navigation");
  const keys = groupsFor(permissions).flatMap(({ key, destinations }) => [
    ...(key ? [key] : []),
    ...destinations.map((destination) => destination.key),
  ]);
  return { label: t("label"), more: t("more"), ...Object.fromEntries(keys.map((key) => [key, t(key)])) };
}

function BrandLink({ demo }: { readonly demo: boolean }) {
  const t = useTranslations("common");
  return <BrandLine mall={t("mall")} {...(demo && { demo: t("demo") })} />;
}

function TopBar({ viewer, demo }: { readonly viewer: Viewer; readonly demo: boolean }) {
  const t = useTranslations("navigation");
  const role = useTranslations("roles");
  return (
    <header className="top-bar">
      <BrandLink demo={demo} />
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
