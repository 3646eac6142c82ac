import { z } from "zod";
import type { Ctx, StaffContext } from "#kernel/context";
import { newId } from "#kernel/id";
import { read } from "#kernel/input";
import { FieldProblem, InvalidInput, type Refusal } from "#kernel/refusal";
import type { DataKey } from "#kernel/sealed";
import { accountsOfPhoneIndexes } from "#shop/accounts";
import { confidences, dataTypes } from "./enums.js";
import { addToVersion, completeVersion, joinSet } from "./join-set.js";
import { type Listed, readList } from "./listed.js";
import { beingHandled, incidentForm, onIncident, words } from "./on-incident.js";
import { merged, type Person } from "./person.js";
import { openVersion } from "./selection.js";
import type { AddListedPeopleInput } from "./set-inputs.js";
import type { DataType } from "./status.js";
import type { IncidentRow } from "./tables.js";
import { sealWordsIf } from "./texts.js";

const form = incidentForm.extend({
  list: z.string().max(200_000, "TOO_LONG"),
  keepUnknown: z.boolean(),
  dataTypes: z.array(z.enum(dataTypes)).min(1, "REQUIRED"),
  confidence: z.enum(confidences),
  reason: words.nullish(),
});

/**
 * A leaked sample, or the list of a partner: numbers and addresses, one per line. They are found by blind index and
 * not kept. With `keepUnknown` those whom we do not know otherwise are kept, sealed, so that they can be told.
 */
export async function addListedPeople(ctx: StaffContext, input: AddListedPeopleInput): Promise<IncidentRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const list = readList(given.list);
  if (list.broken.length > 0) return new InvalidInput([brokenLines(list.broken)]);
  const { confidence } = given;
  return onIncident(ctx, given.incidentId, beingHandled, async (tx, incident) => {
    const { people, examined } = await peopleListed(ctx, incident.key, list, given);
    const version = await openVersion(tx, ctx, incident, {
      source: "LISTED_PEOPLE",
      dataTypes: given.dataTypes,
      confidence,
      reason: given.reason ?? undefined,
      action: "privacy/incidents.addListedPeople",
    });
    const joined = await joinSet(tx, incident, version, people, confidence);
    await addToVersion(tx, incident, version, { ...joined, examined });
    return completeVersion(tx, ctx, incident, version);
  });
}

interface Wanted {
  dataTypes: readonly DataType[];
  keepUnknown: boolean;
}

async function peopleListed(
  ctx: Ctx,
  key: DataKey,
  { phones, mails }: Listed,
  { dataTypes: types, keepUnknown }: Wanted,
): Promise<{ people: Person[]; examined: number }> {
  const indexed = phones.map((phone) => ({ phone, identity: ctx.blindIndex("PHONE", phone) }));
  const accounts = await accountsOfPhoneIndexes(
    ctx.db,
    indexed.map(({ identity }) => identity),
  );
  const unknown = (identity: Buffer, contact: { phone?: string; mail?: string }): Person[] => {
    if (!keepUnknown) return [];
    const id = newId("afs");
    const sealed = {
      id,
      phone: sealWordsIf(key, "contactPhone", id, contact.phone),
      mail: sealWordsIf(key, "contactMail", id, contact.mail),
    };
    return [{ identity, accountId: null, orderId: null, dataTypes: types, contact: sealed }];
  };
  const people = [
    ...indexed.flatMap(({ phone, identity }) => {
      const accountId = accounts.get(identity.toString("hex"));
      return accountId ? [{ identity, accountId, orderId: null, dataTypes: types }] : unknown(identity, { phone });
    }),
    ...mails.flatMap((mail) => unknown(Buffer.from(mail), { mail })),
  ];
  return { people: merged(people), examined: phones.length + mails.length };
}

const brokenLines = (lines: readonly number[]) =>
  new FieldProblem("list", "BROKEN_LINES", {
    zh: `第 ${lines.slice(0, 5).join("、")} 行不是手机号或邮箱，共 ${lines.length} 行。`,
    en: `Not a mobile number or mail address: line ${lines.slice(0, 5).join(", ")} (${lines.length} in all).`,
  });
