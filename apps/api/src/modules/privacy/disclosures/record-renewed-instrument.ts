import { shanghaiDate } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal } from "#kernel/refusal";
import { keyOf } from "./file-key.js";
import { instrumentForm, requestForm, texts } from "./forms.js";
import type { RenewedInstrumentInput } from "./inputs.js";
import { storeScan, writeInstrument } from "./instrument-file.js";
import { amendRequest, onRequest } from "./on-request.js";
import type { RequestRow } from "./tables.js";

const ACTION = "privacy/disclosures.recordRenewedInstrument";

const form = requestForm.extend({ instrument: instrumentForm });

/**
 * A newer paper for a matter that goes on: from now on it is the one that counts, and everything that is asked of a
 * paper is asked again before data are collected or handed over under it. Scenario D2.
 */
export async function recordRenewedInstrument(
  ctx: StaffContext,
  input: RenewedInstrumentInput,
): Promise<RequestRow | Refusal> {
  const given = read(form, input, texts);
  if (given instanceof InvalidInput) return given;
  const key = await keyOf(ctx, given.requestId);
  if (!key) return new NotFound();
  const document = await storeScan(ctx, key, given.instrument.scan);
  const from = ["RECEIVED", "AUTHENTICATING", "LEGAL_REVIEW", "SCOPED", "SECOND_REVIEW", "APPROVED", "SEALED"] as const;
  return onRequest(ctx, { requestId: given.requestId, action: ACTION, from }, async (tx, row) => {
    const today = shanghaiDate(ctx.clock.now());
    const instrumentId = await writeInstrument(tx, ctx, key, row.id, given.instrument, document, today);
    return amendRequest(tx, ctx, row, {
      action: ACTION,
      facts: { instrumentId },
      detail: {
        instrument: instrumentId,
        kind: given.instrument.kind,
        validUntil: given.instrument.validUntil ?? today,
      },
    });
  });
}
