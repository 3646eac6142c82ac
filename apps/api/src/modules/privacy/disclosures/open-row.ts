import { eq } from "drizzle-orm";
import { getTableConfig } from "drizzle-orm/mysql-core";
import { after, HOUR } from "#kernel/clock";
import type { Ctx } from "#kernel/context";
import type { ReadDb } from "#kernel/db";
import { type Id, isId } from "#kernel/id";
import { mask } from "#kernel/mask";
import { Sealed } from "#kernel/sealed";
import { type Disclosable, disclosableFields, type HeldTable, heldTables } from "./disclosable-fields.js";
import type { FoundRow } from "./find-rows.js";

export interface OpenValue {
  field: Disclosable;
  value: string | null;
  /** Somebody else's, who is not named: only its mask is here. */
  redacted: boolean;
}

export interface OpenRow {
  table: string;
  values: OpenValue[];
}

/** Opens found rows for a package. People who are not named stay behind their masks. */
export async function openRows(
  ctx: Pick<Ctx, "db" | "keys" | "holdings">,
  rows: readonly FoundRow[],
  recipientsNamed: boolean,
): Promise<OpenRow[]> {
  const phones = new Map<string, string | null>();
  const opened: OpenRow[] = [];
  for (const found of rows) opened.push(await openRow(ctx, found, recipientsNamed, phones));
  return opened;
}

async function openRow(
  ctx: Pick<Ctx, "db" | "keys" | "holdings">,
  { held, fields, row }: FoundRow,
  recipientsNamed: boolean,
  phones: Map<string, string | null>,
): Promise<OpenRow> {
  const clear = async (property: string) => readable(await openValue(ctx, held, row, property));
  const blocks = fields.filter(({ column }) => isOfRecipient(column));
  const foreign = blocks.length > 0 && !recipientsNamed && (await isSomebodyElse(ctx, held, row, clear, phones));
  const values: OpenValue[] = [];
  for (const field of fields) {
    const value = await clear(field.property);
    const redacted = foreign && isOfRecipient(field.column) && value !== null;
    values.push({ field, value: redacted ? hidden(field, value) : value, redacted });
  }
  return { table: held.name, values };
}

/** Name, phone and address of whoever goods go to: what a carrier gets is what may concern another person. */
const isOfRecipient = ({ category, recipients, source }: Disclosable["column"]): boolean =>
  source === "BUYER" || ((category === "IDENTITY" || category === "CONTACT") && recipients.includes("CARRIER"));

const hidden = ({ column }: Disclosable, value: string): string =>
  column.mask === "NONE" || column.mask === "HIDDEN" ? "****" : mask(column.mask, value);

/** The goods went to the buyer, says the order, or the telephone is the buyer's own. In doubt it is somebody else. */
async function isSomebodyElse(
  ctx: Pick<Ctx, "db" | "keys" | "holdings">,
  held: HeldTable,
  row: Record<string, unknown>,
  clear: (property: string) => Promise<string | null>,
  phones: Map<string, string | null>,
): Promise<boolean> {
  if (row.recipientIsOther === false) return false;
  const accountId = Object.values(row).find(
    (value): value is Id<"acc"> => typeof value === "string" && isId("acc", value),
  );
  const phone = Object.keys(held.columns).find(
    (property) => /phone/i.test(property) && row[property] instanceof Sealed,
  );
  if (!accountId || !phone) return true;
  if (!phones.has(accountId)) phones.set(accountId, await phoneOf(ctx, accountId));
  const own = phones.get(accountId);
  return !own || (await clear(phone)) !== own;
}

async function phoneOf(ctx: Pick<Ctx, "db" | "keys" | "holdings">, accountId: Id<"acc">): Promise<string | null> {
  const accounts = heldTables(ctx.holdings).get("accounts")!;
  const [row] = await ctx.db.select().from(accounts.source).where(eq(accounts.account!, accountId));
  return row ? readable(await openValue(ctx, accounts, row, "phoneNumber")) : null;
}

/** A sealed value opens with the nearest key: of its own row, of the row above, of the account. Null once that is gone. */
async function openValue(
  ctx: Pick<Ctx, "db" | "keys" | "holdings">,
  held: HeldTable,
  row: Record<string, unknown>,
  property: string,
): Promise<unknown> {
  const value = row[property];
  if (!(value instanceof Sealed)) return value;
  const own = disclosableFields(ctx.holdings).get(`${held.name}.${property}`)?.column.sealedWith;
  const keyId = own ? (row[own] as Id<"key"> | null) : await keyFor(ctx, held, row);
  const key = keyId && (await ctx.keys.openMany([keyId])).get(keyId);
  return key ? key.open({ column: `${held.name}.${held.columns[property]!.name}`, row: row.id as Id }, value) : null;
}

async function keyFor(
  { db, holdings }: Pick<Ctx, "db" | "holdings">,
  held: HeldTable,
  row: Record<string, unknown>,
): Promise<Id<"key"> | undefined> {
  if (typeof row.keyId === "string") return row.keyId as Id<"key">;
  const tables = heldTables(holdings);
  const above = held.parent ? tables.get(held.parent.table) : held.account && tables.get("accounts");
  if (!above || above === held) return undefined;
  const by = held.parent?.by ?? held.account!;
  const property = Object.entries(held.columns).find(([, column]) => column === by)?.[0];
  const found = property && (await rowAbove(db, above, held.parent?.target ?? "id", row[property]));
  return found ? keyFor({ db, holdings }, above, found) : undefined;
}

async function rowAbove(db: ReadDb, above: HeldTable, target: string, value: unknown) {
  const column = getTableConfig(above.source).columns.find(({ name }) => name === target)!;
  const [row] = await db.select().from(above.source).where(eq(column, value));
  return row as Record<string, unknown> | undefined;
}

/** As people read it; times in Asia/Shanghai. */
function readable(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date)
    return after(value, 8 * HOUR)
      .toISOString()
      .replace("Z", "+08:00");
  if (Buffer.isBuffer(value)) return value.toString("hex");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
