import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { SeenRefundFragment } from "#generated/graphql";
import type { FormAction } from "#lib/form-state";
import { FileField } from "#ui/file-field";
import { ActionForm, TextAreaField } from "#ui/form";
import { FIGURES, figuresOf, HASH } from "./seen-refund";

/** Of the warehouse, over the life of a case. */
const MOST_PHOTOS = 9;

interface CaseFormProps {
  readonly caseId: string;
  readonly action: FormAction;
  readonly submitLabel: string;
  readonly hint?: string;
  readonly danger?: boolean;
  /** The sum on the page: the API decides about no other. */
  readonly preview?: SeenRefundFragment | null;
  readonly children?: ReactNode;
}

/** One deed on a case. */
export function CaseForm({ caseId, action, submitLabel, hint, danger, preview, children }: CaseFormProps) {
  const t = useTranslations("kit");
  return (
    <ActionForm
      action={action}
      submitLabel={submitLabel}
      pendingLabel={t("pending")}
      tone={danger ? "danger" : "primary"}
    >
      <input type="hidden" name="caseId" value={caseId} />
      {preview && <SeenFields preview={preview} />}
      {hint && <p className="text-sm text-muted">{hint}</p>}
      {children}
    </ActionForm>
  );
}

/** Plain values of the page, not of the form's answer: they name what stands on it now. */
function SeenFields({ preview }: { readonly preview: SeenRefundFragment }) {
  return (
    <>
      <input type="hidden" name={HASH} value={preview.hash} />
      <input type="hidden" name={FIGURES} value={figuresOf(preview)} />
    </>
  );
}

/** A no, with its reason. The shopper reads it. */
export function WordsForm({ label, danger = true, children, ...form }: CaseFormProps & { readonly label: string }) {
  const t = useTranslations("afterSalesCase");
  return (
    <CaseForm {...form} danger={danger}>
      <TextAreaField name="text" label={label} hint={t("wordsHint")} maxLength={500} />
      {children}
    </CaseForm>
  );
}

/** Pictures of the inspection; they wait at the API until the form is accepted. */
export function PhotosField() {
  const t = useTranslations("afterSalesCase");
  const files = useTranslations("files");
  return (
    <FileField
      name="photoIds"
      label={t("photos")}
      hint={files("limit", { count: MOST_PHOTOS, size: "5 MB" })}
      accept="image/jpeg,image/png,image/webp"
      multiple
      optional
    />
  );
}
