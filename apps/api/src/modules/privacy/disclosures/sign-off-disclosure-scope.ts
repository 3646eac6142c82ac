import { and, eq } from "drizzle-orm";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal, StateConflict } from "#kernel/refusal";
import { versionForm } from "./decide-scope.js";
import { texts } from "./forms.js";
import type { ScopeVersionInput } from "./inputs.js";
import { amendRequest, onRequest } from "./on-request.js";
import { scopeOf } from "./queries.js";
import { staleness } from "./staleness.js";
import { disclosureScopes, type RequestRow } from "./tables.js";

const ACTION = "privacy/disclosures.signOffDisclosureScope";

/** The lead signs for a scope that names a group or many people, on the words of the instrument that allow it. D4. */
export async function signOffDisclosureScope(
  ctx: StaffContext,
  input: ScopeVersionInput,
): Promise<RequestRow | Refusal> {
  const given = read(versionForm, input, texts);
  if (given instanceof InvalidInput) return given;
  const step = { requestId: given.requestId, action: ACTION, from: ["SCOPED"], hand: "LEAD" } as const;
  return onRequest(ctx, step, async (tx, row) => {
    const stale = await staleness(tx, ctx, row, given.version);
    if (stale) return stale;
    const scope = (await scopeOf(tx, row.id, row.scopeVersion))!;
    if (!scope.groupText || scope.signedOffBy) return new StateConflict();
    await tx
      .update(disclosureScopes)
      .set({ signedOffBy: ctx.actor.staffId })
      .where(and(eq(disclosureScopes.requestId, row.id), eq(disclosureScopes.version, scope.version)));
    return amendRequest(tx, ctx, row, { action: ACTION, detail: { version: scope.version } });
  });
}
