import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { paths } from "#lib/paths";
import { currentSession } from "#lib/session";
import { Brand } from "#ui/brand";
import { LanguageSwitch } from "#ui/language-switch";
import { Link, PlainLink } from "#ui/link";
import { MAIN_ID, SkipLink } from "#ui/skip-link";

/** The frame of pages that anybody may read. */
export default async function PublicLayout({ children }: { readonly children: ReactNode }) {
  const t = await getTranslations("policy");
  const signedIn = (await currentSession()) !== undefined;
  return (
    <>
      <SkipLink />
      <header className="border-b border-hairline bg-surface print:hidden">
        <div className="mx-auto flex min-h-12 max-w-5xl items-center gap-4 px-4">
          <PlainLink href={paths.policy()} className="flex rounded-md py-1">
            <Brand />
          </PlainLink>
          <div className="ml-auto flex items-center gap-2 text-sm">
            <Link href={signedIn ? paths.home() : paths.signIn()} className="inline-flex min-h-6 items-center">
              {t(signedIn ? "desk" : "staff")}
            </Link>
            <LanguageSwitch />
          </div>
        </div>
      </header>
      <main
        id={MAIN_ID}
        tabIndex={-1}
        className="mx-auto max-w-5xl px-4 py-6 outline-none lg:py-8 print:max-w-none print:p-0"
      >
        {children}
      </main>
    </>
  );
}
