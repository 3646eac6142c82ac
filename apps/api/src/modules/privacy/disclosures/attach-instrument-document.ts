import { eq } from "drizzle-orm";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import { keyOf } from "./file-key.js";
import { requestForm, scan, texts } from "./forms.js";
import type { AttachDocumentInput } from "./inputs.js";
import { storeScan } from "./instrument-file.js";
import { amendRequest, onRequest } from "./on-request.js";
import { instrumentOf } from "./queries.js";
import { legalInstruments, type RequestRow } from "./tables.js";

const ACTION = "privacy/disclosures.attachInstrumentDocument";

const form = requestForm.extend({ scan });

/** Puts the scan into the file of a letter that was entered before it came. A scan that is there is never replaced. */
export async function attachInstrumentDocument(
  ctx: StaffContext,
  input: AttachDocumentInput,
): Promise<RequestRow | Refusal> {
  const given = read(form, input, texts);
  if (given instanceof InvalidInput) return given;
  const key = await keyOf(ctx, given.requestId);
  if (!key) return new NotFound();
  const document = await storeScan(ctx, key, given.scan);
  if (!document) return new NotFound();
  const from = ["RECEIVED", "AUTHENTICATING", "LEGAL_REVIEW", "SCOPED", "SECOND_REVIEW", "APPROVED", "SEALED"] as const;
  return onRequest(ctx, { requestId: given.requestId, action: ACTION, from }, async (tx, row) => {
    const instrument = await instrumentOf(tx, row);
    if (instrument.documentHash) return new StateConflict();
    await tx
      .update(legalInstruments)
      .set({ documentHash: document.hash, documentFile: document.file })
      .where(eq(legalInstruments.id, instrument.id));
    return amendRequest(tx, ctx, row, { action: ACTION, detail: { instrument: instrument.id } });
  });
}
