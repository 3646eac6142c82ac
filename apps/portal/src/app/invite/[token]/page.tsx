import { staffInvitationPurposeLabels } from "@factory-to-home/contract";
import { getLocale, getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { formatTime } from "#lib/format";
import { MAIN_ID } from "#lib/paths";
import { titled } from "#lib/titled";
import { Brand } from "#ui/brand";
import { LanguageSwitch } from "#ui/language-switch";
import { EnrollForm } from "./enroll-form";

export const generateMetadata = titled("invite");

const invitationDocument = graphql(`
  query StaffInvitation($token: String!) {
    staffInvitation(token: $token) {
      ... on StaffInvitation {
        displayName
        email
        purpose
        expiresAt
        totpSecret
        totpUri
      }
      ...RefusalFacts
    }
  }
`);

/** Where the link of an invitation leads: its owner sets a password and a second factor, once. */
export default async function Invite({ params }: { readonly params: Promise<{ readonly token: string }> }) {
  const token = decodeURIComponent((await params).token);
  const { staffInvitation: invitation } = await callApi(invitationDocument, { token });
  const t = await getTranslations("invite");
  const titles = await getTranslations("titles");
  const locale = await getLocale();
  const isOver = "code" in invitation;
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-md flex-col px-4 py-4">
      <header className="flex items-center justify-between">
        <Brand desk />
        <LanguageSwitch />
      </header>
      <main id={MAIN_ID} className="my-auto grid gap-4 py-8">
        <h1 className="text-xl font-semibold tracking-tight">{isOver ? t("overTitle") : titles("invite")}</h1>
        {isOver ? (
          <p className="text-muted">{t("over")}</p>
        ) : (
          <>
            <p className="text-muted">
              {t("lead", { name: invitation.displayName, until: formatTime(invitation.expiresAt) })}
            </p>
            <dl className="facts">
              <div>
                <dt>{t("account")}</dt>
                <dd>{invitation.email}</dd>
              </div>
              <div>
                <dt>{t("purpose")}</dt>
                <dd>{staffInvitationPurposeLabels[invitation.purpose][locale]}</dd>
              </div>
              <div>
                <dt>{t("secret")}</dt>
                <dd>
                  <code className="font-mono break-all select-all">{invitation.totpSecret}</code>
                </dd>
              </div>
            </dl>
            <p className="text-sm text-muted">{t("secretHint")}</p>
            <a href={invitation.totpUri} className="inline-flex min-h-6 items-center text-accent underline">
              {t("open")}
            </a>
            <div className="rounded-lg border border-hairline bg-surface p-5 shadow-raised">
              <EnrollForm token={token} keepsPassword={invitation.purpose === "ENROLL_ANEW"} />
            </div>
          </>
        )}
      </main>
    </div>
  );
}
