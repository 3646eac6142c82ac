import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import type { DataKey } from "#kernel/sealed";
import { settleApproval } from "#platform/approvals";
import { sealText } from "./case-file.js";
import { versionForm, writeOpinion } from "./decide-scope.js";
import { keyOf } from "./file-key.js";
import { reason, texts } from "./forms.js";
import { grantScope } from "./grant-scope.js";
import type { DisputeInput } from "./inputs.js";
import { amendRequest, closeRequest, moveRequest, onRequest } from "./on-request.js";
import { decisionsOn, scopeOf } from "./queries.js";
import { type Extent, extentOf, joinOpinions } from "./scope.js";
import { staleness } from "./staleness.js";
import type { DecisionRow, RequestRow, ScopeRow } from "./tables.js";
import { tellOnGrant } from "./tell-persons.js";

const ACTION = "privacy/disclosures.decideDisclosureDispute";

const form = versionForm.extend({ follow: z.enum(["REVIEW", "APPROVE"]).nullish(), reason });

/**
 * The lead decides in writing where two officers let out different things: one of the two views, or only what both
 * let out. Whoever entered, drew up, decided or collects is no judge of it.
 */
export async function decideDisclosureDispute(ctx: StaffContext, input: DisputeInput): Promise<RequestRow | Refusal> {
  const given = read(form, input, texts);
  if (given instanceof InvalidInput) return given;
  const key = await keyOf(ctx, given.requestId);
  if (!key) return new NotFound();
  const step = {
    requestId: given.requestId,
    action: ACTION,
    from: ["SECOND_REVIEW", "APPROVED"],
    hand: "LEAD",
  } as const;
  return onRequest(ctx, step, async (tx, row) => {
    const stale = await staleness(tx, ctx, row, given.version);
    if (stale) return stale;
    const scope = (await scopeOf(tx, row.id, row.scopeVersion))!;
    if (!scope.disputed) return new StateConflict();
    const opinions = (await decisionsOn(tx, row.id, scope.version)).filter(({ hand }) => hand !== "LEAD");
    const extent = chosen(scope, opinions, given.follow ?? null);
    await writeOpinion(tx, ctx, key, { ...given, ...asOpinion(scope, extent) }, "LEAD");
    await settleApproval(tx, ctx, { entity: row.id, kind: "DISCLOSURE_LEAD" }, extent ? "APPROVED" : "REFUSED");
    return extent
      ? release(tx, ctx, row, scope, extent)
      : deny(tx, ctx, key, row, opinions.find(({ hand }) => hand === given.follow)?.verdict, given.reason);
  });
}

function chosen(scope: ScopeRow, opinions: readonly DecisionRow[], follow: string | null): Extent | undefined {
  const followed = opinions.find(({ hand }) => hand === follow);
  if (followed) return extentOf(scope, followed);
  const joint = joinOpinions(scope, opinions[0]!, opinions[1]!);
  return joint.kind === "GRANTED" ? joint.extent : undefined;
}

const asOpinion = (scope: ScopeRow, extent: Extent | undefined) => ({
  verdict: extent ? ("NARROW" as const) : ("REFUSE" as const),
  withoutFields: extent ? scope.fields.filter((field) => !extent.fields.includes(field)) : [],
  withoutSubjects: extent ? scope.subjects.filter((subject) => !extent.subjects.includes(subject)) : [],
});

async function release(
  tx: Tx,
  ctx: StaffContext,
  row: RequestRow,
  scope: ScopeRow,
  extent: Extent,
): Promise<RequestRow> {
  await grantScope(tx, ctx, scope, extent, false);
  const detail = { version: scope.version, fields: extent.fields.length };
  const facts = await tellOnGrant(tx, ctx, row);
  return row.status === "APPROVED"
    ? amendRequest(tx, ctx, row, { action: ACTION, facts, detail })
    : moveRequest(tx, ctx, row, { to: "APPROVED", action: ACTION, facts, detail });
}

const deny = (
  tx: Tx,
  ctx: StaffContext,
  key: DataKey,
  row: RequestRow,
  verdict: string | undefined,
  words: string,
): Promise<RequestRow> =>
  closeRequest(tx, ctx, row, {
    action: ACTION,
    outcome: verdict === "RETURN" ? "RETURNED" : "REFUSED",
    facts: { noticeDueAt: null, answerText: sealText(key, "answerText", row.id, words) },
  });
