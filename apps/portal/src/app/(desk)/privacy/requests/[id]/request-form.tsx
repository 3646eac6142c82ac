import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FormAction } from "#lib/form-state";
import { ActionForm } from "#ui/form";

export interface RequestFormProps {
  readonly requestId: string;
  readonly action: FormAction;
  readonly submitLabel: string;
  readonly hint?: string;
  readonly danger?: boolean;
  readonly children?: ReactNode;
}

/** One deed on a request. */
export function RequestForm({ requestId, action, submitLabel, hint, danger, children }: RequestFormProps) {
  const t = useTranslations("kit");
  return (
    <ActionForm
      action={action}
      submitLabel={submitLabel}
      pendingLabel={t("pending")}
      tone={danger ? "danger" : "primary"}
    >
      <input type="hidden" name="requestId" value={requestId} />
      {hint && <p className="text-sm text-muted">{hint}</p>}
      {children}
    </ActionForm>
  );
}
