import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal } from "#kernel/refusal";
import { sealText } from "./case-file.js";
import { keyOf } from "./file-key.js";
import { reason, requestForm, texts } from "./forms.js";
import type { DisclosureWithTextInput } from "./inputs.js";
import { closeRequest, onRequest } from "./on-request.js";
import { beforeHandOver } from "./return-disclosure.js";
import type { RequestRow } from "./tables.js";

const ACTION = "privacy/disclosures.withdrawDisclosure";
const form = requestForm.extend({ text: reason });

/** The authority takes its demand back. */
export async function withdrawDisclosure(
  ctx: StaffContext,
  input: DisclosureWithTextInput,
): Promise<RequestRow | Refusal> {
  const given = read(form, input, texts);
  if (given instanceof InvalidInput) return given;
  const key = await keyOf(ctx, given.requestId);
  if (!key) return new NotFound();
  const step = { requestId: given.requestId, action: ACTION, from: beforeHandOver } as const;
  return onRequest(ctx, step, (tx, row) =>
    closeRequest(tx, ctx, row, {
      action: ACTION,
      outcome: "WITHDRAWN",
      facts: { noticeDueAt: null, answerText: sealText(key, "answerText", row.id, given.text) },
    }),
  );
}
