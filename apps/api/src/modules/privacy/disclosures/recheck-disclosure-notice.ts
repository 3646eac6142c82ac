import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import { sealText } from "./case-file.js";
import { statuses } from "./enums.js";
import { keyOf } from "./file-key.js";
import { day, optional, reason, requestForm, texts } from "./forms.js";
import type { RecheckInput } from "./inputs.js";
import { amendRequest, onRequest } from "./on-request.js";
import { recheckAt } from "./rules.js";
import { type RequestRow } from "./tables.js";

const ACTION = "privacy/disclosures.recheckDisclosureNotice";
const form = requestForm.extend({ cleared: z.boolean(), day: optional(day), reason });

/** A ban on telling the person has run out or stood for 90 days: it is cleared in writing, or stands on. Scenario D9. */
export async function recheckDisclosureNotice(ctx: StaffContext, input: RecheckInput): Promise<RequestRow | Refusal> {
  const given = read(form, input, texts);
  if (given instanceof InvalidInput) return given;
  const key = await keyOf(ctx, given.requestId);
  if (!key) return new NotFound();
  return onRequest(ctx, { requestId: given.requestId, action: ACTION, from: statuses }, async (tx, row) => {
    if (!row.recheckSince) return new StateConflict();
    const now = ctx.clock.now();
    const clause = { noticeClause: sealText(key, "noticeClause", row.id, given.reason), recheckSince: null };
    return amendRequest(tx, ctx, row, {
      action: ACTION,
      facts: given.cleared
        ? { ...clause, notice: "NOTIFY_AFTER", noticeDay: null, noticeDueAt: now }
        : { ...clause, noticeDay: given.day ?? null, noticeDueAt: recheckAt(now, given.day ?? null) },
      detail: { cleared: given.cleared },
    });
  });
}
