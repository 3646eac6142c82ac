import { useTranslations } from "next-intl";
import { env } from "#env";
import { MAIN_ID, paths } from "#lib/paths";
import { titled } from "#lib/titled";
import { Brand } from "#ui/brand";
import { ActionForm, TextField } from "#ui/form";
import { LanguageSwitch } from "#ui/language-switch";
import { Link } from "#ui/link";
import { Notice } from "#ui/notice";
import { signIn } from "./actions";

export const generateMetadata = titled("signIn");

interface SignInProps {
  readonly searchParams: Promise<{ readonly next?: string; readonly ended?: string; readonly ready?: string }>;
}

export default async function SignIn({ searchParams }: SignInProps) {
  const { next, ended, ready } = await searchParams;
  return <SignInCard next={next} ended={ended !== undefined} ready={ready !== undefined} demo={env().isDemo} />;
}

interface SignInCardProps {
  readonly next?: string;
  readonly ended: boolean;
  /** Has just set up password and second factor. */
  readonly ready: boolean;
  readonly demo: boolean;
}

function SignInCard({ next, ended, ready, demo }: SignInCardProps) {
  const t = useTranslations("signIn");
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-sm flex-col px-4 py-4">
      <header className="flex items-center justify-between">
        <Brand desk />
        <LanguageSwitch />
      </header>
      <main id={MAIN_ID} className="my-auto grid gap-4 py-8">
        <div>
          <h1 className="text-xl font-semibold tracking-tight">{t("title")}</h1>
          <p className="mt-1 text-muted">{t("lead")}</p>
        </div>
        {ended && (
          <p role="status" className="rounded-md bg-caution-soft px-3 py-2 text-caution">
            {t("ended")}
          </p>
        )}
        {ready && <Notice>{t("ready")}</Notice>}
        <div className="rounded-lg border border-hairline bg-surface p-5 shadow-raised">
          <SignInForm next={next} />
        </div>
        {demo && <p className="text-sm text-muted">{t("demoHint")}</p>}
      </main>
      <PolicyFooter />
    </div>
  );
}

function SignInForm({ next }: { readonly next?: string }) {
  const t = useTranslations("signIn");
  return (
    <ActionForm action={signIn} submitLabel={t("submit")} pendingLabel={t("pending")} wide>
      {next && <input type="hidden" name="next" value={next} />}
      <TextField name="email" type="email" label={t("email")} autoComplete="username" />
      <TextField name="password" type="password" label={t("password")} autoComplete="current-password" />
      <TextField
        name="totp"
        label={t("totp")}
        hint={t("totpHint")}
        inputMode="numeric"
        autoComplete="one-time-code"
        className="font-mono tracking-[0.3em]"
      />
    </ActionForm>
  );
}

function PolicyFooter() {
  const t = useTranslations("titles");
  return (
    <footer className="text-center text-sm">
      <Link href={paths.policy()} className="inline-flex min-h-6 items-center">
        {t("policy")}
      </Link>
    </footer>
  );
}
