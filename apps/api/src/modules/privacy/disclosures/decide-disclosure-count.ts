import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import { settleApproval } from "#platform/approvals";
import { versionForm, writeOpinion } from "./decide-scope.js";
import { keyOf } from "./file-key.js";
import { reason, texts } from "./forms.js";
import { grantScope } from "./grant-scope.js";
import type { CountInput } from "./inputs.js";
import { amendRequest, onRequest } from "./on-request.js";
import { scopeOf } from "./queries.js";
import { staleness } from "./staleness.js";
import type { RequestRow } from "./tables.js";

const ACTION = "privacy/disclosures.decideDisclosureCount";

const form = versionForm.extend({ expectedCount: z.int().min(1).max(100_000), reason });

/** The query found more than was approved. The lead says how many rows it may find, with the reason. Scenario D8. */
export async function decideDisclosureCount(ctx: StaffContext, input: CountInput): Promise<RequestRow | Refusal> {
  const given = read(form, input, texts);
  if (given instanceof InvalidInput) return given;
  const key = await keyOf(ctx, given.requestId);
  if (!key) return new NotFound();
  const step = { requestId: given.requestId, action: ACTION, from: ["APPROVED"], hand: "LEAD" } as const;
  return onRequest(ctx, step, async (tx, row) => {
    const stale = await staleness(tx, ctx, row, given.version);
    if (stale) return stale;
    const scope = (await scopeOf(tx, row.id, row.scopeVersion))!;
    if (row.foundCount === null || !scope.granted || scope.disputed) return new StateConflict();
    await grantScope(tx, ctx, scope, { ...scope.granted, expectedCount: given.expectedCount }, false);
    await writeOpinion(tx, ctx, key, { ...given, verdict: "APPROVE", withoutFields: [], withoutSubjects: [] }, "LEAD");
    await settleApproval(tx, ctx, { entity: row.id, kind: "DISCLOSURE_LEAD" }, "APPROVED");
    return amendRequest(tx, ctx, row, {
      action: ACTION,
      facts: { foundCount: null },
      detail: { version: scope.version, found: row.foundCount, expectedCount: given.expectedCount },
    });
  });
}
