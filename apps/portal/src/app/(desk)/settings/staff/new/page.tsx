import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { askPage } from "#lib/ask";
import { paths } from "#lib/paths";
import { titled } from "#lib/titled";
import { ActionForm, TextAreaField, TextField } from "#ui/form";
import { PageHeader } from "#ui/page-header";
import { servePage } from "#ui/serve-page";
import { GrantBoxes } from "./grant-boxes";
import { inviteStaffMember } from "./invite-staff-member";

export const generateMetadata = titled("inviteStaff");

const inviteDocument = graphql(`
  query InviteStaff {
    ...Frame
    grantables {
      name
    }
  }
`);

export default servePage(async function InviteStaff() {
  const { grantables } = await askPage(inviteDocument, {});
  const titles = await getTranslations("titles");
  const t = await getTranslations("staff");
  const kit = await getTranslations("kit");
  return (
    <>
      <PageHeader
        title={titles("inviteStaff")}
        description={t("inviteLead")}
        back={{ href: paths.staff(), label: titles("staff") }}
      />
      <div className="max-w-2xl">
        <ActionForm action={inviteStaffMember} submitLabel={t("send")} pendingLabel={kit("pending")}>
          <TextField name="email" type="email" label={t("email")} autoComplete="off" maxLength={254} />
          <TextField
            name="displayName"
            label={t("displayName")}
            hint={t("displayNameHint")}
            autoComplete="off"
            maxLength={60}
          />
          <GrantBoxes legend={t("grants")} names={grantables.map(({ name }) => name)} />
          <TextField
            name="months"
            label={t("months")}
            hint={t("monthsHint")}
            inputMode="numeric"
            defaultValue="12"
            className="max-w-24"
          />
          <TextAreaField name="reason" label={t("reason")} hint={t("reasonHint")} maxLength={500} />
        </ActionForm>
      </div>
    </>
  );
});
