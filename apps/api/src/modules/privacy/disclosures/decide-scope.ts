import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { read } from "#kernel/input";
import { FieldProblem, InvalidInput, NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import type { DataKey } from "#kernel/sealed";
import { askApproval, settleApproval } from "#platform/approvals";
import { sealText } from "./case-file.js";
import { verdicts } from "./enums.js";
import { keyOf } from "./file-key.js";
import { reason, requestForm, texts } from "./forms.js";
import { grantScope } from "./grant-scope.js";
import type { DecisionInput } from "./inputs.js";
import { amendRequest, closeRequest, moveRequest, onRequest } from "./on-request.js";
import { decisionsOn, handsOf, scopeOf } from "./queries.js";
import { joinOpinions } from "./scope.js";
import { staleness } from "./staleness.js";
import type { Hand } from "./status.js";
import { disclosureDecisions, disclosureScopes, type RequestRow, type ScopeRow } from "./tables.js";
import { tellOnGrant } from "./tell-persons.js";

export const versionForm = requestForm.extend({ version: z.int().min(1) });

const form = versionForm.extend({
  verdict: z.enum(verdicts),
  withoutFields: z.array(z.string().max(120)).max(400),
  withoutSubjects: z.array(z.string().max(40)).max(200),
  reason,
});
type Given = z.output<typeof form>;

export interface Office {
  action: string;
  hand: Extract<Hand, "REVIEW" | "APPROVE">;
}

/**
 * One of two independent opinions on one version. The second one settles it: what both let out stands; two noes end
 * the request; a yes and a no wait for the lead. Whoever entered, drew up or collects has no say. Scenario D5.
 */
export async function decideScope(
  ctx: StaffContext,
  input: DecisionInput,
  office: Office,
): Promise<RequestRow | Refusal> {
  const given = read(form, input, texts);
  if (given instanceof InvalidInput) return given;
  const key = await keyOf(ctx, given.requestId);
  if (!key) return new NotFound();
  const step = { requestId: given.requestId, from: ["SECOND_REVIEW"], ...office } as const;
  return onRequest(ctx, step, async (tx, row) => {
    const stale = await staleness(tx, ctx, row, given.version);
    if (stale) return stale;
    const scope = (await scopeOf(tx, row.id, row.scopeVersion))!;
    const strikes = strikesNothing(given, scope);
    if (strikes) return strikes;
    const earlier = (await decisionsOn(tx, row.id, scope.version)).filter(({ hand }) => hand !== "LEAD");
    if (earlier.length > 1 || earlier.some(({ hand }) => hand === office.hand)) return new StateConflict();
    await writeOpinion(tx, ctx, key, given, office.hand);
    const noted = await amendRequest(tx, ctx, row, {
      action: office.action,
      detail: { version: scope.version, verdict: given.verdict },
    });
    const kind = office.hand === "REVIEW" ? "DISCLOSURE_REVIEW" : "DISCLOSURE_APPROVAL";
    const no = given.verdict === "RETURN" || given.verdict === "REFUSE";
    await settleApproval(tx, ctx, { entity: row.id, kind }, no ? "REFUSED" : "APPROVED");
    return earlier[0] ? settle(tx, ctx, key, noted, scope, given, earlier[0], office) : noted;
  });
}

function strikesNothing(given: Given, { fields, subjects }: ScopeRow): InvalidInput | undefined {
  if (given.verdict !== "NARROW") return undefined;
  const known =
    given.withoutFields.every((field) => fields.includes(field)) &&
    given.withoutSubjects.every((subject) => subjects.includes(subject));
  if (known && given.withoutFields.length + given.withoutSubjects.length > 0) return undefined;
  return new InvalidInput([new FieldProblem("withoutFields", "NOT_NARROWER", texts.NOT_NARROWER!)]);
}

/** What tells one reason from another under the request's id. */
export const partOf = ({ version, hand, turn }: { version: number; hand: Hand; turn: number }): string =>
  `${version}/${hand}/${turn}`;

export async function writeOpinion(
  tx: Tx,
  ctx: StaffContext,
  key: DataKey,
  given: Omit<Given, "version"> & { version: number },
  hand: Hand,
): Promise<void> {
  const { requestId, version, verdict } = given;
  const turn = (await decisionsOn(tx, requestId, version)).filter((one) => one.hand === "LEAD").length;
  const narrows = verdict === "NARROW";
  await tx.insert(disclosureDecisions).values({
    requestId,
    version,
    hand,
    turn: hand === "LEAD" ? turn : 0,
    staffId: ctx.actor.staffId,
    verdict,
    withoutFields: narrows ? given.withoutFields : [],
    withoutSubjects: narrows ? given.withoutSubjects : [],
    reason: sealText(
      key,
      "reason",
      requestId,
      given.reason,
      partOf({ version, hand, turn: hand === "LEAD" ? turn : 0 }),
    ),
    decidedAt: ctx.clock.now(),
  });
}

async function settle(
  tx: Tx,
  ctx: StaffContext,
  key: DataKey,
  row: RequestRow,
  scope: ScopeRow,
  given: Given,
  other: Parameters<typeof joinOpinions>[1],
  { action }: Office,
): Promise<RequestRow> {
  const mine = given.verdict === "NARROW" ? given : { verdict: given.verdict, withoutFields: [], withoutSubjects: [] };
  const joint = joinOpinions(scope, other, mine);
  if (joint.kind === "DENIED") {
    return closeRequest(tx, ctx, row, {
      action,
      outcome: joint.verdict === "REFUSE" ? "REFUSED" : "RETURNED",
      facts: { noticeDueAt: null, answerText: sealText(key, "answerText", row.id, given.reason) },
    });
  }
  if (joint.kind === "SPLIT") {
    await tx
      .update(disclosureScopes)
      .set({ disputed: true })
      .where(and(eq(disclosureScopes.requestId, row.id), eq(disclosureScopes.version, scope.version)));
    await askLead(tx, ctx, row);
    return row;
  }
  await grantScope(tx, ctx, scope, joint.extent, joint.disputed);
  if (joint.disputed) await askLead(tx, ctx, row);
  return moveRequest(tx, ctx, row, { to: "APPROVED", action, facts: await tellOnGrant(tx, ctx, row) });
}

/** What two officers could not agree on, or a query that found too much: the lead decides in writing. */
export async function askLead(tx: Tx, ctx: StaffContext, row: RequestRow): Promise<void> {
  const hands = await handsOf(tx, row.id);
  await askApproval(tx, ctx, {
    kind: "DISCLOSURE_LEAD",
    entity: row.id,
    permission: "disclosure:decide",
    preparedBy: [...new Set(hands.map(({ staffId }) => staffId))],
    version: row.scopeVersion,
    dueAt: row.dueAt,
  });
}
