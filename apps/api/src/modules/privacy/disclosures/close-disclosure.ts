import type { StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { requestForm, texts } from "./forms.js";
import type { DisclosureInput } from "./inputs.js";
import { closeRequest, onRequest } from "./on-request.js";
import { packageOf, scopeOf } from "./queries.js";
import { sameExtent } from "./scope.js";
import type { DisclosureOutcome } from "./status.js";
import type { RequestRow } from "./tables.js";

const ACTION = "privacy/disclosures.closeDisclosure";

/** Puts an answered request away. The register counts it as what it was: the whole, less than asked, or nothing held. */
export async function closeDisclosure(ctx: StaffContext, input: DisclosureInput): Promise<RequestRow | Refusal> {
  const given = read(requestForm, input, texts);
  if (given instanceof InvalidInput) return given;
  return onRequest(ctx, { requestId: given.requestId, action: ACTION, from: ["ACKNOWLEDGED"] }, async (tx, row) =>
    closeRequest(tx, ctx, row, { action: ACTION, outcome: await outcomeOf(tx, row) }),
  );
}

async function outcomeOf(tx: Tx, row: RequestRow): Promise<DisclosureOutcome> {
  const made = await packageOf(tx, row.id);
  if (made?.rows === 0) return "NO_DATA";
  const scope = await scopeOf(tx, row.id, row.scopeVersion);
  const whole = scope?.granted && sameExtent(scope.granted, scope) && !scope.note;
  return whole ? "COMPLIED" : "NARROWED";
}
