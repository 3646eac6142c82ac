import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FormAction } from "#lib/form-state";
import { ActionForm } from "#ui/form";

interface MemberFormProps {
  /** Ids that go with the deed. */
  readonly about: Readonly<Record<string, string>>;
  readonly action: FormAction;
  readonly submitLabel: string;
  readonly hint?: string;
  readonly danger?: boolean;
  readonly children?: ReactNode;
}

/** One deed about a person, a role or a request of theirs. */
export function MemberForm({ about, action, submitLabel, hint, danger, children }: MemberFormProps) {
  const t = useTranslations("kit");
  return (
    <ActionForm
      action={action}
      submitLabel={submitLabel}
      pendingLabel={t("pending")}
      tone={danger ? "danger" : "primary"}
    >
      {Object.entries(about).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {hint && <p className="text-sm text-muted">{hint}</p>}
      {children}
    </ActionForm>
  );
}
