import "server-only";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { SeenRefundFragment } from "#generated/graphql";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { formatMoney } from "#lib/format";
import { type StageFile, submit } from "#lib/forms";
import { paths } from "#lib/paths";
import { changesSince, HASH } from "./seen-refund";

interface CaseDeed<Answer> {
  /** Names of the fields to show again after a no. */
  readonly keep?: readonly string[];
  /** The file fields by name. */
  readonly files?: Readonly<Record<string, StageFile>>;
  readonly send: (input: { caseId: string }, staged: Readonly<Record<string, readonly string[]>>) => Promise<Answer>;
}

/** Does one deed on a case and comes back to it. */
export function onCase<Answer extends object>(
  form: FormData,
  { keep = [], files, send }: CaseDeed<Answer>,
): Promise<FormState> {
  const caseId = text(form, "caseId");
  return submit(form, {
    keep,
    ...(files && { files }),
    send: async (staged) => explain(form, caseId, await send({ caseId }, staged)),
    onDone: async () => redirect(paths.case(caseId)),
  });
}

/** A yes that moves money, or will: with the name of the sum that stood on the page when the button was pressed. */
export const seen = (form: FormData) => ({ caseId: text(form, "caseId"), previewHash: text(form, HASH) });

async function explain<Answer extends object>(form: FormData, caseId: string, answer: Answer): Promise<Answer> {
  return explainChange(form, await explainApproval(caseId, answer));
}

/** Sum or case are others than were seen: the page shows those of now, and the form the old ones beside them. */
async function explainChange<Answer extends object>(form: FormData, answer: Answer): Promise<Answer> {
  if (!("preview" in answer)) return answer;
  const changes = await changesSince(form, answer.preview as SeenRefundFragment);
  refresh();
  return { ...answer, changes };
}

interface ApprovalMissing {
  readonly message: string;
  readonly amountFen: number;
  readonly limitFen: number;
  /** The API took this person's signature; only the next one is missing. */
  readonly signed: boolean;
}

/** A signature that was taken is a deed done: back to the case, which shows it. Else the amounts say why not. */
async function explainApproval<Answer extends object>(caseId: string, answer: Answer): Promise<Answer> {
  if (!("limitFen" in answer)) return answer;
  const { signed, amountFen, limitFen, message } = answer as Answer & ApprovalMissing;
  if (signed) redirect(paths.case(caseId, { signed }));
  const t = await getTranslations("afterSalesCase");
  const amounts = t("aboveLimit", { amount: formatMoney(amountFen), limit: formatMoney(limitFen) });
  return { ...answer, message: `${message} ${amounts}` };
}
