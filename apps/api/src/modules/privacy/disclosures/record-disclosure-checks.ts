import { z } from "zod";
import { shanghaiDate } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { newId } from "#kernel/id";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal } from "#kernel/refusal";
import type { DataKey } from "#kernel/sealed";
import { openText, readOfficers, sealMaybe } from "./case-file.js";
import { keyOf } from "./file-key.js";
import { optional, requestForm, texts, words } from "./forms.js";
import type { RecordChecksInput } from "./inputs.js";
import { amendRequest, moveRequest, onRequest } from "./on-request.js";
import { checksOf, instrumentOf } from "./queries.js";
import { CheckContradicted, NoDocumentOnFile } from "./refusals.js";
import { checks, checksToAuthenticate, openChecks, standingChecks, verdictOfPaper } from "./rules.js";
import { disclosureChecks, type InstrumentRow, type RequestRow } from "./tables.js";

const ACTION = "privacy/disclosures.recordDisclosureChecks";

const form = requestForm.extend({
  answers: z
    .array(z.object({ check: z.enum(checks), passed: z.boolean(), note: optional(words) }))
    .min(1, "REQUIRED")
    .max(checks.length),
});
type Answers = z.output<typeof form>["answers"];

/**
 * Writes down answers to the nine checks, each with who gave it. They are facts, not a decision: what the paper itself
 * contradicts cannot be answered with yes, and without a scan of the paper nothing can be answered at all.
 */
export async function recordDisclosureChecks(
  ctx: StaffContext,
  input: RecordChecksInput,
): Promise<RequestRow | Refusal> {
  const given = read(form, input, texts);
  if (given instanceof InvalidInput) return given;
  const key = await keyOf(ctx, given.requestId);
  if (!key) return new NotFound();
  const step = {
    requestId: given.requestId,
    action: ACTION,
    // A renewed instrument is looked at whenever it comes; only once data have left, no more.
    from: ["RECEIVED", "AUTHENTICATING", "LEGAL_REVIEW", "SCOPED", "SECOND_REVIEW", "APPROVED", "SEALED"],
  } as const;
  return onRequest(ctx, step, async (tx, row) => {
    const instrument = await instrumentOf(tx, row);
    if (!instrument.documentHash) return new NoDocumentOnFile();
    const contradicted = contradictedBy(ctx, row, instrument, given.answers, key);
    if (contradicted) return contradicted;
    await writeAnswers(tx, ctx, key, row, given.answers);
    return goOn(tx, ctx, row, given.answers);
  });
}

function contradictedBy(
  { clock }: StaffContext,
  row: RequestRow,
  { kind, issuedOn, validUntil }: InstrumentRow,
  answers: Answers,
  key: DataKey,
): CheckContradicted | undefined {
  const officers = readOfficers(openText(key, "officers", row.id, row.officers)).length;
  const letter = { authority: row.authority, instrument: kind, way: row.deliveredBy, issuedOn, validUntil, officers };
  const today = shanghaiDate(clock.now());
  const wrong = answers.find(({ check, passed }) => passed && verdictOfPaper(check, letter, today) === false);
  return wrong && new CheckContradicted(wrong.check);
}

async function writeAnswers(tx: Tx, ctx: StaffContext, key: DataKey, row: RequestRow, answers: Answers): Promise<void> {
  const rows = answers.map(({ check, passed, note }) => {
    const id = newId("dck");
    return {
      id,
      requestId: row.id,
      instrumentId: row.instrumentId,
      check,
      passed,
      note: sealMaybe(key, "checkNote", id, note),
      checkedBy: ctx.actor.staffId,
      checkedAt: ctx.clock.now(),
    };
  });
  await tx.insert(disclosureChecks).values(rows);
}

/** The first answer starts the examination, the last one of the paper's own ends it. */
async function goOn(tx: Tx, ctx: StaffContext, row: RequestRow, answers: Answers): Promise<RequestRow> {
  const detail = { answers: answers.map(({ check, passed }) => `${check}:${passed ? "YES" : "NO"}`) };
  let now = await amendRequest(tx, ctx, row, { action: ACTION, detail });
  if (now.status === "RECEIVED") now = await moveRequest(tx, ctx, now, { to: "AUTHENTICATING", action: ACTION });
  if (now.status !== "AUTHENTICATING") return now;
  const standing = standingChecks(await checksOf(tx, row.id), row.instrumentId);
  return openChecks(checksToAuthenticate, standing).length === 0
    ? moveRequest(tx, ctx, now, { to: "LEGAL_REVIEW", action: ACTION })
    : now;
}
