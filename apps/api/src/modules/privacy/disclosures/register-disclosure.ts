import { randomInt } from "node:crypto";
import { z } from "zod";
import { after, DAY, shanghaiDate, startOfShanghaiDay } from "#kernel/clock";
import type { Ctx, StaffContext } from "#kernel/context";
import { type Id, newId } from "#kernel/id";
import { line, read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import type { DataKey } from "#kernel/sealed";
import { recordAudit } from "#platform/audit";
import { openWorkItem } from "#platform/work-items";
import { sealMaybe, sealText, writeOfficers } from "./case-file.js";
import { takeOnArrival } from "./end-on-arrival.js";
import { askableCategories, authorityKinds, deliveryWays } from "./enums.js";
import { day, instrumentForm, optional, texts, words } from "./forms.js";
import { storeScan, writeInstrument } from "./instrument-file.js";
import type { RegisterDisclosureInput } from "./intake-inputs.js";
import { takeHand } from "./on-request.js";
import { lockRequest } from "./queries.js";
import { ANSWER_WITHIN_MS } from "./rules.js";
import { disclosureInitial } from "./status.js";
import { disclosureRequests, type RequestRow } from "./tables.js";

const ACTION = "privacy/disclosures.registerDisclosure";

const form = z
  .object({
    authority: z.enum(authorityKinds),
    authorityName: line(120),
    caseNumber: optional(line(120)),
    deliveredBy: z.enum(deliveryWays),
    receivedOn: day,
    answerBy: optional(day),
    instrument: instrumentForm,
    officers: z.array(z.object({ name: line(60), idNumber: line(40) })).max(10),
    legalArticle: optional(line(200)),
    hasSecrecyClause: z.boolean(),
    secrecyText: optional(words),
    dataAsked: words,
    personsAsked: words,
    asksForGroup: z.boolean(),
    askedCategories: z.array(z.enum(askableCategories)).min(1, "REQUIRED"),
    askedFrom: day,
    askedTo: day,
  })
  .superRefine(({ askedFrom, askedTo, hasSecrecyClause, secrecyText }, check) => {
    if (askedTo < askedFrom) check.addIssue({ code: "custom", message: "ENDS_BEFORE_IT_BEGINS", path: ["askedTo"] });
    if (hasSecrecyClause && !secrecyText) {
      check.addIssue({ code: "custom", message: "CLAUSE_NEEDED", path: ["secrecyText"] });
    }
  });
export type GivenLetter = z.output<typeof form>;

/**
 * Enters a demand for personal data, whoever makes it. A letter that cannot demand anything ends here: it is returned
 * with what is wrong, or routed when it comes from abroad; it is counted all the same. Policy 4.4-2; scenarios D1, D6, D11.
 */
export async function registerDisclosure(
  ctx: StaffContext,
  input: RegisterDisclosureInput,
): Promise<RequestRow | Refusal> {
  const letter = read(form, input, texts);
  if (letter instanceof InvalidInput) return letter;
  const tooEarly = read(
    z.object({ receivedOn: day.refine((given) => given <= today(ctx), "IN_FUTURE") }),
    letter,
    texts,
  );
  if (tooEarly instanceof InvalidInput) return tooEarly;
  return enterLetter(ctx, letter, { action: ACTION });
}

export interface Entry {
  action: string;
  renewalOf?: RequestRow;
}

/** Writes the file and its first instrument; what the paper already ends, ends in the same transaction. */
export async function enterLetter(ctx: StaffContext, letter: GivenLetter, entry: Entry): Promise<RequestRow> {
  const key = await ctx.keys.create("CASE");
  const document = await storeScan(ctx, key, letter.instrument.scan);
  const entered = await ctx.db.transact(async (tx) => {
    const id = newId("dis");
    const instrumentId = await writeInstrument(tx, ctx, key, id, letter.instrument, document, letter.receivedOn);
    await tx.insert(disclosureRequests).values(rowOf(ctx, key, id, instrumentId, letter, entry));
    await takeHand(tx, ctx, id, "REGISTER");
    await recordAudit(tx, ctx, {
      action: entry.action,
      entity: id,
      to: disclosureInitial,
      detail: {
        authority: letter.authority,
        instrument: letter.instrument.kind,
        renewalOf: entry.renewalOf?.id ?? null,
      },
    });
    const row = (await lockRequest(tx, id))!;
    await openWorkItem(tx, ctx, { kind: "DISCLOSURE", entity: id, dueAt: row.dueAt });
    return takeOnArrival(tx, ctx, key, row);
  });
  await ctx.keys.claim(key.id);
  return entered;
}

function rowOf(
  ctx: StaffContext,
  key: DataKey,
  id: Id<"dis">,
  instrumentId: Id<"lin">,
  letter: GivenLetter,
  { renewalOf }: Entry,
): typeof disclosureRequests.$inferInsert {
  const receivedAt = startOfShanghaiDay(letter.receivedOn);
  return {
    id,
    requestNumber: newRequestNumber(),
    status: disclosureInitial,
    authority: letter.authority,
    deliveredBy: letter.deliveredBy,
    keyId: key.id,
    authorityName: sealText(key, "authorityName", id, letter.authorityName),
    caseNumber: sealMaybe(key, "caseNumber", id, letter.caseNumber),
    officers: sealText(key, "officers", id, writeOfficers(letter.officers)),
    legalArticle: sealMaybe(key, "legalArticle", id, letter.legalArticle),
    dataAsked: sealText(key, "dataAsked", id, letter.dataAsked),
    personsAsked: sealText(key, "personsAsked", id, letter.personsAsked),
    secrecyText: sealMaybe(key, "secrecyText", id, letter.secrecyText),
    hasSecrecyClause: letter.hasSecrecyClause,
    asksForGroup: letter.asksForGroup,
    askedCategories: [...new Set(letter.askedCategories)],
    askedFrom: letter.askedFrom,
    askedTo: letter.askedTo,
    receivedAt,
    dueAt: letter.answerBy ? after(startOfShanghaiDay(letter.answerBy), DAY) : after(receivedAt, ANSWER_WITHIN_MS),
    registeredAt: ctx.clock.now(),
    registeredBy: ctx.actor.staffId,
    instrumentId,
    renewalOf: renewalOf?.id ?? null,
  };
}

const today = ({ clock }: Ctx): string => shanghaiDate(clock.now());

/** 14 random digits: says nothing about how many requests there are. */
const newRequestNumber = (): string => `${randomInt(1, 10)}${Array.from({ length: 13 }, () => randomInt(10)).join("")}`;
