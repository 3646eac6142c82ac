import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FormAction } from "#lib/form-state";
import { ActionForm } from "#ui/form";

export interface ChatFormProps {
  readonly chatId: string;
  readonly action: FormAction;
  readonly submitLabel: string;
  readonly hint?: string;
  readonly danger?: boolean;
  /** The chat that stands below this one, for deeds after which this one is gone. */
  readonly next?: string;
  readonly children?: ReactNode;
}

/** One deed on a chat. */
export function ChatForm({ chatId, action, submitLabel, hint, danger, next, children }: ChatFormProps) {
  const t = useTranslations("kit");
  return (
    <ActionForm
      action={action}
      submitLabel={submitLabel}
      pendingLabel={t("pending")}
      tone={danger ? "danger" : "primary"}
    >
      <input type="hidden" name="chatId" value={chatId} />
      {next && <input type="hidden" name="next" value={next} />}
      {hint && <p className="text-sm text-muted">{hint}</p>}
      {children}
    </ActionForm>
  );
}
