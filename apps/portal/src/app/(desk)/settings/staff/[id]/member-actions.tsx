import { grantableLabel } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { useLabels } from "#lib/labels";
import { ActionList, type AllowedAction } from "#ui/action-list";
import { CheckboxField, SelectField, TextAreaField, TextField } from "#ui/form";
import { endEmployment, proposeGrant, requestReset, resendInvitation, revokeSessions } from "./member-deeds";
import { MemberForm } from "./member-form";

interface MemberActionsProps {
  readonly staffId: string;
  readonly actions: readonly AllowedAction[];
  readonly grantables: readonly string[];
}

/** What may be done with this person's account now. */
export function MemberActions({ staffId, actions, grantables }: MemberActionsProps) {
  const t = useTranslations("staff");
  const about = { staffId };
  return (
    <ActionList
      folded
      actions={actions}
      parts={{
        proposeGrant: { label: t("proposeGrant"), form: <ProposalForm staffId={staffId} grantables={grantables} /> },
        resendStaffInvitation: {
          label: t("resendStaffInvitation"),
          form: (
            <MemberForm
              about={about}
              action={resendInvitation}
              submitLabel={t("resendStaffInvitation")}
              hint={t("resendHint")}
            />
          ),
        },
        requestSecondFactorReset: {
          label: t("requestSecondFactorReset"),
          form: (
            <MemberForm
              about={about}
              action={requestReset}
              submitLabel={t("requestSecondFactorReset")}
              hint={t("requestSecondFactorResetHint")}
            >
              <TextAreaField name="reason" label={t("howSure")} hint={t("reasonHint")} maxLength={500} />
              <CheckboxField name="passwordToo" label={t("passwordToo")} />
            </MemberForm>
          ),
        },
        revokeStaffSessions: {
          label: t("revokeStaffSessions"),
          form: (
            <MemberForm
              about={about}
              action={revokeSessions}
              submitLabel={t("revokeStaffSessions")}
              hint={t("revokeStaffSessionsHint")}
              danger
            />
          ),
          danger: true,
        },
        endEmployment: {
          label: t("endEmployment"),
          form: (
            <MemberForm
              about={about}
              action={endEmployment}
              submitLabel={t("endEmployment")}
              hint={t("endEmploymentHint")}
              danger
            />
          ),
          danger: true,
        },
      }}
    />
  );
}

function ProposalForm({ staffId, grantables }: Pick<MemberActionsProps, "staffId" | "grantables">) {
  const t = useTranslations("staff");
  const kit = useTranslations("kit");
  const say = useLabels();
  return (
    <MemberForm about={{ staffId }} action={proposeGrant} submitLabel={t("proposeGrant")} hint={t("proposeGrantHint")}>
      <SelectField name="name" label={t("choose")}>
        <option value="">{kit("choose")}</option>
        {grantables.map((name) => (
          <option key={name} value={name}>
            {say(grantableLabel(name))}
          </option>
        ))}
      </SelectField>
      <TextField
        name="months"
        label={t("months")}
        hint={t("monthsHint")}
        inputMode="numeric"
        defaultValue="12"
        className="max-w-24"
      />
      <TextAreaField name="reason" label={t("reason")} hint={t("reasonHint")} maxLength={500} />
    </MemberForm>
  );
}
