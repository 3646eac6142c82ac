import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FormAction } from "#lib/form-state";
import { ActionForm, TextAreaField } from "#ui/form";

export interface IncidentFormProps {
  readonly incidentId: string;
  readonly action: FormAction;
  readonly submitLabel: string;
  readonly hint?: string;
  readonly danger?: boolean;
  readonly children?: ReactNode;
}

/** One deed on an incident. */
export function IncidentForm({ incidentId, action, submitLabel, hint, danger, children }: IncidentFormProps) {
  const t = useTranslations("kit");
  return (
    <ActionForm
      action={action}
      submitLabel={submitLabel}
      pendingLabel={t("pending")}
      tone={danger ? "danger" : "primary"}
    >
      <input type="hidden" name="incidentId" value={incidentId} />
      {hint && <p className="text-sm text-muted">{hint}</p>}
      {children}
    </ActionForm>
  );
}

/** The same with a reason for the file. */
export function ReasonForm({ label, children, ...form }: IncidentFormProps & { readonly label?: string }) {
  const t = useTranslations("incident");
  return (
    <IncidentForm {...form}>
      {children}
      <TextAreaField name="reason" label={label ?? t("reason")} hint={t("wordsHint")} maxLength={1000} />
    </IncidentForm>
  );
}
