import { z } from "zod";
import { shanghaiDate } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import { isDuplicate } from "#kernel/db";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import { openText, readOfficers } from "./case-file.js";
import { type AskableCategory, deliveryWays } from "./enums.js";
import { keyOf } from "./file-key.js";
import { instrumentForm, requestForm, texts } from "./forms.js";
import type { RenewDisclosureInput } from "./inputs.js";
import { requestOf } from "./queries.js";
import { enterLetter, type GivenLetter } from "./register-disclosure.js";
import type { RequestRow } from "./tables.js";

const ACTION = "privacy/disclosures.renewDisclosure";

const form = requestForm.extend({ instrument: instrumentForm, deliveredBy: z.enum(deliveryWays).nullish() });

/**
 * The authority sends what was missing from a returned letter. It becomes a matter of its own that refers to the
 * first: the register keeps that one was returned and counts how the other ends. Nothing is typed twice. Scenario D1.
 */
export async function renewDisclosure(ctx: StaffContext, input: RenewDisclosureInput): Promise<RequestRow | Refusal> {
  const given = read(form, input, texts);
  if (given instanceof InvalidInput) return given;
  const before = await requestOf(ctx.db, given.requestId);
  const key = before && (await keyOf(ctx, before.id));
  if (!before || !key) return new NotFound();
  if (before.outcome !== "RETURNED") return new StateConflict();
  const open = (field: Parameters<typeof openText>[1], sealed: RequestRow["authorityName"] | null) =>
    sealed ? openText(key, field, before.id, sealed) : undefined;
  const letter: GivenLetter = {
    authority: before.authority,
    authorityName: open("authorityName", before.authorityName)!,
    caseNumber: open("caseNumber", before.caseNumber),
    deliveredBy: given.deliveredBy ?? before.deliveredBy,
    receivedOn: shanghaiDate(ctx.clock.now()),
    answerBy: undefined,
    instrument: given.instrument,
    officers: readOfficers(open("officers", before.officers)!),
    legalArticle: open("legalArticle", before.legalArticle),
    hasSecrecyClause: before.hasSecrecyClause,
    secrecyText: open("secrecyText", before.secrecyText),
    dataAsked: open("dataAsked", before.dataAsked)!,
    personsAsked: open("personsAsked", before.personsAsked)!,
    asksForGroup: before.asksForGroup,
    askedCategories: before.askedCategories as AskableCategory[],
    askedFrom: before.askedFrom,
    askedTo: before.askedTo,
  };
  return enterLetter(ctx, letter, { action: ACTION, renewalOf: before }).catch((error: unknown) => {
    // Taken up already: there is one matter for each return.
    if (isDuplicate(error)) return new StateConflict();
    throw error;
  });
}
