import { z } from "zod";
import type { ShopperContext } from "#kernel/context";
import { idOf, read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { identityMissing, settleIdentity } from "./confirm-identity.js";
import type { RequestInput } from "./inputs.js";
import { onRequest } from "./move-request.js";
import type { RequestRow } from "./tables.js";

const form = z.object({ requestId: idOf("dsr") });

/** After confirming by code the shopper has the request go on at once, instead of with the next sweep. */
export async function continueRequest(ctx: ShopperContext, input: RequestInput): Promise<RequestRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const outcome = await onRequest(ctx, given.requestId, ["IDENTITY_PENDING"], async (tx, row) => {
    const missing = await identityMissing(tx, ctx, row);
    return missing ?? settleIdentity(tx, ctx, row, "privacy/data-subject-requests.continueRequest");
  });
  ctx.wakeWorker();
  return outcome;
}
