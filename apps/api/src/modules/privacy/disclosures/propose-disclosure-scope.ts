import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { line, read } from "#kernel/input";
import { FieldProblem, InvalidInput, NotFound, type Refusal } from "#kernel/refusal";
import type { DataKey } from "#kernel/sealed";
import { settleApproval } from "#platform/approvals";
import { sealMaybe } from "./case-file.js";
import { disclosableFields } from "./disclosable-fields.js";
import { keyOf } from "./file-key.js";
import { findPersons } from "./find-persons.js";
import { day, optional, requestForm, texts, words } from "./forms.js";
import type { ProposeScopeInput } from "./inputs.js";
import { amendRequest, moveRequest, onRequest } from "./on-request.js";
import { checksOf } from "./queries.js";
import { BeyondTheLetter, ChecksMissing } from "./refusals.js";
import { checksToScope, openChecks, standingChecks } from "./rules.js";
import { disclosureScopes, type RequestRow } from "./tables.js";

const ACTION = "privacy/disclosures.proposeDisclosureScope";

const form = requestForm
  .extend({
    persons: z.array(line(80)).max(200),
    fields: z.array(z.string().max(120)).min(1, "REQUIRED").max(400),
    from: day,
    to: day,
    recipientsNamed: z.boolean(),
    expectedCount: z.int().min(1).max(100_000),
    note: optional(words),
    groupText: optional(words),
  })
  .refine(({ from, to }) => from <= to, { message: "ENDS_BEFORE_IT_BEGINS", path: ["to"] });
type Given = z.output<typeof form>;

/**
 * Draws up what may be given: fields of named persons and orders within a period, and how many rows that is at most.
 * Nothing the letter does not ask for, nothing for context, no query but this one. A new version takes back what was
 * decided on the last. Scenarios D4 and D8.
 */
export async function proposeDisclosureScope(
  ctx: StaffContext,
  input: ProposeScopeInput,
): Promise<RequestRow | Refusal> {
  const given = read(form, input, texts);
  if (given instanceof InvalidInput) return given;
  const key = await keyOf(ctx, given.requestId);
  if (!key) return new NotFound();
  const subjects = await findPersons(ctx, given.persons);
  if (subjects instanceof InvalidInput) return subjects;
  const step = {
    requestId: given.requestId,
    action: ACTION,
    from: ["LEGAL_REVIEW", "SCOPED", "SECOND_REVIEW", "APPROVED"],
    hand: "PREPARE",
  } as const;
  return onRequest(ctx, step, async (tx, row) => {
    const standing = standingChecks(await checksOf(tx, row.id), row.instrumentId);
    const missing = openChecks(checksToScope, standing);
    if (missing.length > 0) return new ChecksMissing(missing);
    const beyond = goesBeyond(ctx, row, given);
    if (beyond) return beyond;
    await writeScope(tx, ctx, key, row, given, subjects);
    return present(tx, ctx, row, given);
  });
}

function goesBeyond(ctx: StaffContext, row: RequestRow, { fields, from, to }: Given): Refusal | undefined {
  const known = disclosableFields(ctx.holdings);
  const unknown = fields.findIndex((field) => !known.has(field));
  if (unknown !== -1) return new InvalidInput([new FieldProblem("fields", "UNKNOWN_FIELD", texts.UNKNOWN_FIELD!)]);
  const asked = fields.every((field) => row.askedCategories.includes(known.get(field)!.category));
  return asked && from >= row.askedFrom && to <= row.askedTo ? undefined : new BeyondTheLetter();
}

async function writeScope(
  tx: Tx,
  ctx: StaffContext,
  key: DataKey,
  row: RequestRow,
  given: Given,
  subjects: readonly string[],
): Promise<void> {
  const version = row.scopeVersion + 1;
  await tx.insert(disclosureScopes).values({
    requestId: row.id,
    version,
    fields: [...new Set(given.fields)].sort(),
    subjects,
    from: given.from,
    to: given.to,
    recipientsNamed: given.recipientsNamed,
    expectedCount: given.expectedCount,
    note: sealMaybe(key, "scopeNote", row.id, given.note, String(version)),
    groupText: sealMaybe(key, "groupText", row.id, given.groupText, String(version)),
    proposedBy: ctx.actor.staffId,
    proposedAt: ctx.clock.now(),
  });
}

async function present(tx: Tx, ctx: StaffContext, row: RequestRow, given: Given): Promise<RequestRow> {
  const version = row.scopeVersion + 1;
  await settleApproval(tx, ctx, { entity: row.id }, "LAPSED");
  const move = {
    action: ACTION,
    facts: { scopeVersion: version, foundCount: null },
    detail: { version, fields: given.fields.length, expectedCount: given.expectedCount },
  };
  return row.status === "SCOPED"
    ? amendRequest(tx, ctx, row, move)
    : moveRequest(tx, ctx, row, { ...move, to: "SCOPED" });
}
