import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { idOf, multiline, read } from "#kernel/input";
import { FieldProblem, InvalidInput, type Refusal } from "#kernel/refusal";
import { amendWorkItem } from "#platform/work-items";
import type { MoveReceiptEarlierInput } from "./inputs.js";
import { onRequest } from "./move-request.js";
import { moveClock } from "./open-request.js";
import { requestOf } from "./queries.js";
import { saysNothing } from "./rules.js";
import { openStatuses } from "./status.js";
import type { RequestRow } from "./tables.js";

const ACTION = "privacy/data-subject-requests.moveReceiptEarlier";
const form = z.object({
  requestId: idOf("dsr"),
  receivedAt: z.date(),
  evidence: multiline(300).refine((text) => !saysNothing(text), "REASON_NEEDED"),
});

const onlyEarlier = { zh: "收到时间只能提前，不能推后。", en: "The time of receipt moves earlier only, never later." };
const reasonNeeded = { zh: "请写明依据（至少 4 个字）。", en: "Say what shows it, in four characters or more." };

/** The original message turns out to be older: the clock counts from there. Later it can never be set. */
export async function moveReceiptEarlier(
  ctx: StaffContext,
  input: MoveReceiptEarlierInput,
): Promise<RequestRow | Refusal> {
  const given = read(form, input, { REASON_NEEDED: reasonNeeded });
  if (given instanceof InvalidInput) return given;
  return onRequest(ctx, given.requestId, openStatuses, async (tx, row) => {
    if (given.receivedAt >= row.receivedAt) {
      return new InvalidInput([new FieldProblem("receivedAt", "ONLY_EARLIER", onlyEarlier)]);
    }
    await moveClock(tx, ctx, row, given.receivedAt, ACTION);
    const moved = (await requestOf(tx, row.id))!;
    await amendWorkItem(tx, row.id, { dueAt: moved.dueAt });
    return moved;
  });
}
