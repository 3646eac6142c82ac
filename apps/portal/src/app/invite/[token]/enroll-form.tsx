import { useTranslations } from "next-intl";
import { ActionForm, TextField } from "#ui/form";
import { acceptStaffInvitation } from "./accept-staff-invitation";

interface EnrollFormProps {
  readonly token: string;
  /** The password stays; only the second factor is new. */
  readonly keepsPassword: boolean;
}

export function EnrollForm({ token, keepsPassword }: EnrollFormProps) {
  const t = useTranslations("invite");
  return (
    <ActionForm action={acceptStaffInvitation} submitLabel={t("submit")} pendingLabel={t("pending")} wide>
      <input type="hidden" name="token" value={token} />
      <TextField
        name="password"
        type="password"
        label={t(keepsPassword ? "presentPassword" : "newPassword")}
        autoComplete={keepsPassword ? "current-password" : "new-password"}
        {...(!keepsPassword && { hint: t("newPasswordHint") })}
      />
      <TextField
        name="totp"
        label={t("totp")}
        inputMode="numeric"
        autoComplete="one-time-code"
        className="font-mono tracking-[0.3em]"
      />
    </ActionForm>
  );
}
