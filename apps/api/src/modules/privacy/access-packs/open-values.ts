import { inArray } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Id } from "#kernel/id";
import type { PersonalColumn } from "#kernel/personal-data";
import type { DataKey, Sealed } from "#kernel/sealed";
import type { MappedTable } from "#privacy/data-map";

export type Row = Readonly<Record<string, unknown>>;

/** What opens a value: the key its column names, the row's own, that of the row it belongs to, or the profile's. */
export interface Keyring {
  open(row: Row, property: string, column: PersonalColumn, value: Sealed): string | undefined;
}

export async function keyringOf(
  ctx: Ctx,
  mapped: MappedTable,
  rows: readonly Row[],
  profileKey: Id<"key">,
): Promise<Keyring> {
  const parents = await parentKeys(ctx, mapped, rows);
  const keyIdOf = (row: Row, { sealedWith }: PersonalColumn): Id<"key"> => {
    const named = (sealedWith && row[sealedWith]) || row.keyId;
    return (named ?? parents?.get(linkOf(mapped, row)) ?? profileKey) as Id<"key">;
  };
  const personal = Object.values(mapped.card.columns).filter((column) => typeof column !== "string");
  const wanted = new Set(rows.flatMap((row) => personal.map((column) => keyIdOf(row, column))));
  const keys: Map<Id<"key">, DataKey> = await ctx.keys.openMany([...wanted]);
  return {
    open: (row, property, column, value) =>
      keys
        .get(keyIdOf(row, column))
        ?.open({ column: `${mapped.name}.${mapped.columns[property]!.name}`, row: row.id as Id }, value),
  };
}

const propertyOf = ({ columns }: MappedTable, wanted: unknown): string =>
  Object.keys(columns).find((property) => columns[property] === wanted)!;

const linkOf = (mapped: MappedTable, row: Row): unknown => mapped.way && row[propertyOf(mapped, mapped.way.column)];

/** Keys of the rows that these rows belong to, where those have one. */
async function parentKeys({ db }: Ctx, mapped: MappedTable, rows: readonly Row[]) {
  const { way } = mapped;
  const keyId = way?.to.columns.keyId;
  if (!way || !keyId || rows.length === 0) return undefined;
  const links = [...new Set(rows.map((row) => linkOf(mapped, row)))];
  const found = new Map<unknown, unknown>();
  for (let at = 0; at < links.length; at += 500) {
    const part = await db
      .select({ link: way.toColumn, keyId })
      .from(way.to.table)
      .where(inArray(way.toColumn, links.slice(at, at + 500)));
    for (const row of part) found.set(row.link, row.keyId);
  }
  return found;
}
