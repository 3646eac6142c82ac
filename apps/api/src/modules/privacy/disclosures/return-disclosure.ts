import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { localized } from "#kernel/locale";
import { InvalidInput, NotFound, type Refusal } from "#kernel/refusal";
import { sealText } from "./case-file.js";
import { defectTexts } from "./defects.js";
import { defects } from "./enums.js";
import { keyOf } from "./file-key.js";
import { optional, requestForm, texts, words } from "./forms.js";
import type { ReturnInput } from "./inputs.js";
import { closeRequest, onRequest } from "./on-request.js";
import type { DisclosureStatus } from "./status.js";
import type { RequestRow } from "./tables.js";

const ACTION = "privacy/disclosures.returnDisclosure";
const form = requestForm.extend({ defect: z.enum(defects), text: optional(words) });

/** Nothing has left yet. */
export const beforeHandOver = [
  "RECEIVED",
  "AUTHENTICATING",
  "LEGAL_REVIEW",
  "SCOPED",
  "SECOND_REVIEW",
  "APPROVED",
  "SEALED",
] as const satisfies readonly DisclosureStatus[];

/** Sends a demand back with what is wrong with it. It stays in the register and is counted. */
export async function returnDisclosure(ctx: StaffContext, input: ReturnInput): Promise<RequestRow | Refusal> {
  const given = read(form, input, texts);
  if (given instanceof InvalidInput) return given;
  const key = await keyOf(ctx, given.requestId);
  if (!key) return new NotFound();
  return onRequest(ctx, { requestId: given.requestId, action: ACTION, from: beforeHandOver }, (tx, row) => {
    const answer = [localized(defectTexts[given.defect], "zh"), given.text].filter(Boolean).join("\n");
    return closeRequest(tx, ctx, row, {
      action: ACTION,
      outcome: "RETURNED",
      facts: {
        defect: given.defect,
        noticeDueAt: null,
        answerText: sealText(key, "answerText", row.id, answer.slice(0, 500)),
      },
      detail: { defect: given.defect },
    });
  });
}
