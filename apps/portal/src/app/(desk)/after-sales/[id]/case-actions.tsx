import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { CarrierOptionFragment, CaseActionsFragment } from "#generated/graphql";
import { formatMoney } from "#lib/format";
import { ActionList, type ActionPart } from "#ui/action-list";
import { Panel } from "#ui/panel";
import { approveForFinance, approveRefund, approveReturn, askForEvidence, rejectCase } from "./decide-actions";
import { CaseForm, PhotosField, WordsForm } from "./forms";
import { disputeReturn, receiveReturn } from "./inspect-actions";
import { AcceptForm, AppealForm, DisputeForm, SendBackForm } from "./judging-forms";
import { retryRefund } from "./settle-actions";

graphql(`
  fragment CaseActions on StaffAfterSalesCase {
    id
    refundFen
    refundPreview {
      ...SeenRefund
    }
    allowedActions {
      action
      allowed
      reason
    }
  }
`);

interface CaseActionsProps {
  readonly row: CaseActionsFragment;
  readonly carriers: readonly CarrierOptionFragment[];
}

export function CaseActions({ row, carriers }: CaseActionsProps) {
  const t = useTranslations("afterSalesCase");
  const parts = useParts(row, carriers);
  if (row.allowedActions.length === 0) return null;
  return (
    <Panel title={t("actions")}>
      <ActionList actions={row.allowedActions} parts={parts} />
    </Panel>
  );
}

/** Each deed of the desk with its form. Buttons that move money say how much. */
function useParts({ id, refundFen, refundPreview }: CaseActionsFragment, carriers: CaseActionsProps["carriers"]) {
  const t = useTranslations("afterSalesCase");
  const amount = formatMoney(refundPreview?.amountFen ?? refundFen);
  const money = { caseId: id, amount, preview: refundPreview };
  const plain = (label: string, action: typeof approveRefund, hint?: string): ActionPart => ({
    label,
    form: <CaseForm caseId={id} action={action} submitLabel={label} hint={hint} preview={refundPreview} />,
  });
  return {
    approveRefund: plain(t("approveRefund", { amount }), approveRefund, t("approveRefundHint")),
    approveReturn: plain(t("approveReturn"), approveReturn, t("approveReturnHint")),
    approveForFinance: plain(t("approveForFinance", { amount }), approveForFinance),
    askForEvidence: {
      label: t("askForEvidence"),
      form: (
        <WordsForm
          caseId={id}
          action={askForEvidence}
          submitLabel={t("askForEvidence")}
          label={t("askText")}
          danger={false}
        />
      ),
    },
    decideAppeal: { label: t("decideAppeal"), form: <AppealForm {...money} /> },
    receiveReturn: plain(t("receiveReturn"), receiveReturn, t("receiveReturnHint")),
    acceptReturn: { label: t("acceptReturn"), form: <AcceptForm {...money} /> },
    settleDispute: { label: t("settleDispute"), form: <DisputeForm {...money} /> },
    sendGoodsBack: { label: t("sendGoodsBack"), form: <SendBackForm caseId={id} carriers={carriers} /> },
    retryRefund: plain(t("retryRefund", { amount }), retryRefund, t("retryRefundHint")),
    disputeReturn: {
      label: t("disputeReturn"),
      form: (
        <WordsForm caseId={id} action={disputeReturn} submitLabel={t("disputeReturn")} label={t("disputeText")}>
          <PhotosField />
        </WordsForm>
      ),
      danger: true,
    },
    rejectAfterSalesCase: {
      label: t("reject"),
      form: <WordsForm caseId={id} action={rejectCase} submitLabel={t("reject")} label={t("rejectionText")} />,
      danger: true,
    },
  } satisfies Record<string, ActionPart>;
}
