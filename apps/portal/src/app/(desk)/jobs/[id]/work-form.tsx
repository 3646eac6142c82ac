import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FormAction } from "#lib/form-state";
import { ActionForm, TextAreaField } from "#ui/form";

interface WorkFormProps {
  readonly id: string;
  readonly action: FormAction;
  readonly submitLabel: string;
  readonly hint?: string;
  readonly danger?: boolean;
  readonly children?: ReactNode;
}

/** One deed on a job or a message. */
export function WorkForm({ id, action, submitLabel, hint, danger, children }: WorkFormProps) {
  const t = useTranslations("kit");
  return (
    <ActionForm
      action={action}
      submitLabel={submitLabel}
      pendingLabel={t("pending")}
      tone={danger ? "danger" : "primary"}
    >
      <input type="hidden" name="id" value={id} />
      {hint && <p className="text-sm text-muted">{hint}</p>}
      {children}
    </ActionForm>
  );
}

/** An end for good, with its reason. */
export function DiscardForm(form: Pick<WorkFormProps, "id" | "action" | "submitLabel">) {
  const t = useTranslations("jobs");
  return (
    <WorkForm {...form} danger>
      <TextAreaField name="reason" label={t("reasonLabel")} hint={t("reasonHint")} maxLength={200} />
    </WorkForm>
  );
}
