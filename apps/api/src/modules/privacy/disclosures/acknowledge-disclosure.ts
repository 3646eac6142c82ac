import { eq } from "drizzle-orm";
import { shanghaiDate } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { FieldProblem, InvalidInput, type Refusal } from "#kernel/refusal";
import { day, requestForm, texts } from "./forms.js";
import type { AcknowledgeInput } from "./inputs.js";
import { moveRequest, onRequest } from "./on-request.js";
import { disclosurePackages, type RequestRow } from "./tables.js";

const ACTION = "privacy/disclosures.acknowledgeDisclosure";
const form = requestForm.extend({ receiptOn: day });

/** The signed receipt has come back. */
export async function acknowledgeDisclosure(ctx: StaffContext, input: AcknowledgeInput): Promise<RequestRow | Refusal> {
  const given = read(form, input, texts);
  if (given instanceof InvalidInput) return given;
  if (given.receiptOn > shanghaiDate(ctx.clock.now())) {
    return new InvalidInput([new FieldProblem("receiptOn", "IN_FUTURE", texts.IN_FUTURE!)]);
  }
  const step = { requestId: given.requestId, action: ACTION, from: ["HANDED_OVER"], hand: "HAND_OVER" } as const;
  return onRequest(ctx, step, async (tx, row) => {
    await tx
      .update(disclosurePackages)
      .set({ receiptOn: given.receiptOn })
      .where(eq(disclosurePackages.requestId, row.id));
    return moveRequest(tx, ctx, row, { to: "ACKNOWLEDGED", action: ACTION, detail: { receiptOn: given.receiptOn } });
  });
}
