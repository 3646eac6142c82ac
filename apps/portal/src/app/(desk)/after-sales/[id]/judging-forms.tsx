import { disputeOutcomeLabels, goodsConditionLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import type { CarrierOptionFragment, SeenRefundFragment } from "#generated/graphql";
import { SelectField, TextAreaField, TextField } from "#ui/form";
import { LabelOptions } from "#ui/label-options";
import { TrackingFields } from "#ui/tracking-fields";
import { CaseForm, PhotosField } from "./forms";
import { acceptReturn, sendGoodsBack } from "./inspect-actions";
import { decideAppeal, settleDispute } from "./settle-actions";

interface FormProps {
  readonly caseId: string;
}

interface MoneyFormProps extends FormProps {
  /** What a yes pays back, as it is written. */
  readonly amount: string;
  readonly preview: SeenRefundFragment | null;
}

export function AppealForm({ caseId, amount, preview }: MoneyFormProps) {
  const t = useTranslations("afterSalesCase");
  const kit = useTranslations("kit");
  return (
    <CaseForm caseId={caseId} action={decideAppeal} submitLabel={t("decideAppeal")} preview={preview}>
      <SelectField name="verdict" label={t("verdict")}>
        <option value="">{kit("choose")}</option>
        <option value="shopper">{t("forShopper", { amount })}</option>
        <option value="mall">{t("againstShopper")}</option>
      </SelectField>
      <TextAreaField name="text" label={t("finalText")} hint={t("finalTextHint")} maxLength={500} optional />
    </CaseForm>
  );
}

export function AcceptForm({ caseId, amount, preview }: MoneyFormProps) {
  const t = useTranslations("afterSalesCase");
  const kit = useTranslations("kit");
  return (
    <CaseForm caseId={caseId} action={acceptReturn} submitLabel={t("acceptAndRefund", { amount })} preview={preview}>
      <SelectField name="condition" label={t("condition")}>
        <option value="">{kit("choose")}</option>
        <LabelOptions labels={goodsConditionLabels} />
      </SelectField>
      <PhotosField />
    </CaseForm>
  );
}

export function DisputeForm({ caseId, amount, preview }: MoneyFormProps) {
  const t = useTranslations("afterSalesCase");
  const kit = useTranslations("kit");
  return (
    <CaseForm
      caseId={caseId}
      action={settleDispute}
      submitLabel={t("settleDispute")}
      hint={t("disputeHint", { amount })}
      preview={preview}
    >
      <SelectField name="outcome" label={t("verdict")}>
        <option value="">{kit("choose")}</option>
        <LabelOptions labels={disputeOutcomeLabels} />
      </SelectField>
      <TextField
        name="deductionFen"
        label={t("deduction")}
        hint={t("deductionHint")}
        inputMode="decimal"
        autoComplete="off"
        defaultValue="0.00"
        className="max-w-32"
        optional
      />
    </CaseForm>
  );
}

export function SendBackForm({
  caseId,
  carriers,
}: FormProps & { readonly carriers: readonly CarrierOptionFragment[] }) {
  const t = useTranslations("afterSalesCase");
  return (
    <CaseForm caseId={caseId} action={sendGoodsBack} submitLabel={t("sendGoodsBack")}>
      <TrackingFields carriers={carriers} />
    </CaseForm>
  );
}
