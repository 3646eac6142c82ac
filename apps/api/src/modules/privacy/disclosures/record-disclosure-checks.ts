import { z } from "zod";
import { shanghaiDate } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { newId } from "#kernel/id";
import { read } from "#kernel/input";
import { localized, type Text } from "#kernel/locale";
import { InvalidInput, NotFound, type Refusal } from "#kernel/refusal";
import type { DataKey } from "#kernel/sealed";
import { suspectIncident } from "#privacy/incidents";
import { openText, readOfficers, sealMaybe, sealText } from "./case-file.js";
import { keyOf } from "./file-key.js";
import { optional, requestForm, texts, words } from "./forms.js";
import type { RecordChecksInput } from "./inputs.js";
import { amendRequest, closeRequest, moveRequest, onRequest } from "./on-request.js";
import { checksOf, instrumentOf } from "./queries.js";
import { CheckContradicted, NoDocumentOnFile } from "./refusals.js";
import { checks, checksToAuthenticate, openChecks, standingChecks, verdictOfPaper } from "./rules.js";
import { disclosureChecks, type InstrumentRow, type RequestRow } from "./tables.js";

const ACTION = "privacy/disclosures.recordDisclosureChecks";

const form = requestForm.extend({
  answers: z
    .array(
      z
        .object({ check: z.enum(checks), passed: z.boolean(), deniedByUnit: z.boolean(), note: optional(words) })
        .refine(({ passed, deniedByUnit }) => !(passed && deniedByUnit), "DENIED_AND_PASSED"),
    )
    .min(1, "REQUIRED")
    .max(checks.length),
});
type Answers = z.output<typeof form>["answers"];

/**
 * Writes down answers to the nine checks, each with who gave it. They are facts, not a decision: what the paper itself
 * contradicts cannot be answered with yes, and without a scan of the paper nothing can be answered at all. A unit that
 * knows nothing of its own letter ends it: refused, and a security case. Scenario D3.
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
    const noted = await amendRequest(tx, ctx, row, { action: ACTION, detail: { answers: given.answers.map(inShort) } });
    return given.answers.some(({ deniedByUnit }) => deniedByUnit)
      ? refuseForged(tx, ctx, key, noted)
      : goOn(tx, ctx, noted);
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

const inShort = ({ check, passed, deniedByUnit }: Answers[number]): string =>
  `${check}:${deniedByUnit ? "DENIED" : passed ? "YES" : "NO"}`;

/** The first answer starts the examination, the last one of the paper's own ends it. */
async function goOn(tx: Tx, ctx: StaffContext, row: RequestRow): Promise<RequestRow> {
  const now =
    row.status === "RECEIVED" ? await moveRequest(tx, ctx, row, { to: "AUTHENTICATING", action: ACTION }) : row;
  if (now.status !== "AUTHENTICATING") return now;
  const standing = standingChecks(await checksOf(tx, row.id), row.instrumentId);
  return openChecks(checksToAuthenticate, standing).length === 0
    ? moveRequest(tx, ctx, now, { to: "LEGAL_REVIEW", action: ACTION })
    : now;
}

const forged: Text = {
  zh: "经我方查得的公开总机回拨，贵单位对该函件不知情，未提供任何信息。",
  en: "Called back over the listed switchboard, the unit knows nothing of this letter. Nothing was given.",
};

async function refuseForged(tx: Tx, ctx: StaffContext, key: DataKey, row: RequestRow): Promise<RequestRow> {
  await suspectIncident(tx, ctx, { suspicion: "FORGED_LETTER", signal: row.id });
  const answerText = sealText(key, "answerText", row.id, localized(forged, "zh"));
  return closeRequest(tx, ctx, row, { action: ACTION, outcome: "REFUSED", facts: { noticeDueAt: null, answerText } });
}
