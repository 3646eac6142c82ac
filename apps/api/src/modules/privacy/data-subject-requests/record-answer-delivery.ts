import { eq } from "drizzle-orm";
import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { idOf, read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { close } from "./give-answer.js";
import type { RecordAnswerDeliveryInput } from "./inputs.js";
import { onRequest } from "./move-request.js";
import { dataSubjectRequests, type RequestRow } from "./tables.js";

const ACTION = "privacy/data-subject-requests.recordAnswerDelivery";
const form = z.object({ requestId: idOf("dsr"), way: z.enum(["TELEPHONE", "LETTER", "IN_PERSON"]) });

/** How the answer reached somebody who has no inbox: without it the request is not closed. */
export async function recordAnswerDelivery(
  ctx: StaffContext,
  input: RecordAnswerDeliveryInput,
): Promise<RequestRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  return onRequest(ctx, given.requestId, ["ANSWERED"], async (tx, row) => {
    await tx.update(dataSubjectRequests).set({ deliveredHow: given.way }).where(eq(dataSubjectRequests.id, row.id));
    await recordAudit(tx, ctx, { action: ACTION, entity: row.id, detail: { way: given.way } });
    return close(tx, ctx, row);
  });
}
