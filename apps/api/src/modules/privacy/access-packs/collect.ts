import { and, inArray } from "drizzle-orm";
import type { SystemContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import type { Text } from "#kernel/locale";
import { mask } from "#kernel/mask";
import type { PersonalColumn } from "#kernel/personal-data";
import { Sealed } from "#kernel/sealed";
import { type MappedTable, mapOf, rowsOfPerson } from "#privacy/data-map";
import { profileKeyOf } from "#shop/accounts";
import { type Keyring, keyringOf, type Row } from "./open-values.js";
import { goesInto, mayBeTold } from "./rules.js";
import type { PackForm } from "./tables.js";

export interface Field {
  property: string;
  column: PersonalColumn;
}

/** Everything of one kind, read from one table. Kinds without a record are listed, too: that is an answer as well. */
export interface Section {
  name: string;
  label: Text;
  fields: readonly Field[];
  records: readonly Record<string, unknown>[];
}

const ERASED = { zh: "已删除", en: "erased" };
const ORDER_NUMBER = "orderNumber";

/**
 * Walks through the cards of all rooms and takes out what each holds about the person, in clear. A table that is new
 * tomorrow is in tomorrow's copy: its card says how to get to the person, and what of it may be shown. PIPL 45.
 */
export async function collect(
  ctx: SystemContext,
  accountId: Id<"acc">,
  form: PackForm,
  step: (done: number, total: number) => Promise<void>,
): Promise<Section[]> {
  const profileKey = await profileKeyOf(ctx.db, accountId);
  const map = mapOf(ctx.holdings).filter(({ room }) => mayBeTold(room));
  const told = map
    .filter(({ person }) => person === "ACCOUNT" || person === "ACTOR")
    .map((mapped) => ({ mapped, fields: fieldsOf(mapped, form) }))
    .filter(({ fields }) => fields.length > 0);
  const sections: Section[] = [];
  for (const [done, { mapped, fields }] of told.entries()) {
    await step(done, told.length);
    sections.push({ ...(await recordsOf(ctx, accountId, form, { mapped, fields, profileKey })), name: mapped.name });
  }
  return sections;
}

const fieldsOf = ({ card }: MappedTable, form: PackForm): Field[] =>
  Object.entries(card.columns).flatMap(([property, column]) =>
    typeof column !== "string" && goesInto(form, column) ? [{ property, column }] : [],
  );

interface Told {
  mapped: MappedTable;
  fields: readonly Field[];
  profileKey: Id<"key">;
}

async function recordsOf(ctx: SystemContext, accountId: Id<"acc">, form: PackForm, told: Told) {
  const { mapped, fields, profileKey } = told;
  const rows: Row[] = [];
  for (const where of await rowsOfPerson(ctx.db, mapped, accountId)) {
    const condition = and(where, mapped.card.rules.copied);
    rows.push(...((await ctx.db.select().from(mapped.table).where(condition)) as Row[]));
  }
  const keyring = await keyringOf(ctx, mapped, rows, profileKey);
  const numbers = await orderNumbersOf(ctx, mapped, rows);
  const records = rows.map((row) => {
    const record: Record<string, unknown> = {};
    const number = numbers?.get(row[numbers.property]);
    if (number && !fields.some(({ property }) => property === ORDER_NUMBER)) record[ORDER_NUMBER] = number;
    for (const { property, column } of fields) record[property] = shownOf(keyring, row, property, column, form);
    return record;
  });
  const first = fields[0]!.column.label;
  return { label: mapped.card.rules.label ?? first, fields, records };
}

function shownOf(keyring: Keyring, row: Row, property: string, column: PersonalColumn, form: PackForm): unknown {
  const held = row[property];
  if (held === null || held === undefined) return null;
  const value = held instanceof Sealed ? keyring.open(row, property, column, held) : held;
  if (value === undefined) return ERASED.zh;
  const isOthers = form === "PORT" && column.aboutOther !== undefined && row[column.aboutOther] === true;
  if (isOthers) return typeof value === "string" && isMask(column.mask) ? mask(column.mask, value) : "****";
  return value;
}

const isMask = (name: PersonalColumn["mask"]): name is Exclude<PersonalColumn["mask"], "HIDDEN" | "NONE"> =>
  name !== "HIDDEN" && name !== "NONE";

/** A payment or a parcel says more beside the number of its order. */
async function orderNumbersOf({ db }: SystemContext, { transaction, columns }: MappedTable, rows: readonly Row[]) {
  if (!transaction || transaction === "ITSELF" || transaction.to.transaction !== "ITSELF") return undefined;
  const { column, to, toColumn } = transaction;
  const property = Object.keys(columns).find((name) => columns[name] === column)!;
  const ids = [...new Set(rows.map((row) => row[property]).filter((id) => id !== null))];
  const found = Object.assign(new Map<unknown, unknown>(), { property });
  const number = to.columns[to.card.rules.transaction!.number]!;
  for (let at = 0; at < ids.length; at += 500) {
    const part = await db
      .select({ id: toColumn, number })
      .from(to.table)
      .where(inArray(toColumn, ids.slice(at, at + 500)));
    for (const row of part) found.set(row.id, row.number);
  }
  return found;
}
