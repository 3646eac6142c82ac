import type { RowDataPacket } from "mysql2";
import type { IndexedField } from "#kernel/blind-index";
import type { World } from "#kernel/context";
import type { Database } from "#kernel/db";
import { type Id, idFromBytes } from "#kernel/id";
import type { Card } from "#kernel/personal-data";
import { type DataKey, Sealed } from "#kernel/sealed";
import { mapOf } from "#privacy/data-map";

/** A value that was looked for, and where it lay. */
export interface Found {
  what: string;
  /** How it was written there, such as `base64`; `opened` where a key of this moment opens it. */
  as: string;
  /** `table.column` */
  where: string;
}

type Searched = Pick<World, "db" | "keys" | "blindIndex" | "holdings"> & {
  databases: { mall: Database; keys: Database };
};

const indexNames: readonly IndexedField[] = ["OPENID", "PHONE", "MAIL_ADDRESS"];

/**
 * Looks through every column of every table for values that should be gone: in clear, in the guises in which a value
 * gets written by accident, as a lookup value under each living key, and behind every key that still opens something.
 * The key store itself is not searched: it holds nothing but keys. Scenario C14.
 */
export async function searchEverywhere(world: Searched, values: Readonly<Record<string, string>>): Promise<Found[]> {
  const guises = Object.entries(values).flatMap(([what, value]) =>
    Object.entries({ ...guisesOf(value), ...lookupsOf(world, value) }).map(([as, bytes]) => ({ what, as, bytes })),
  );
  const found = [...(await inColumns(world.databases.mall, guises)), ...(await behindKeys(world, values))];
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

export function guisesOf(value: string): Record<string, Buffer> {
  const plain = Buffer.from(value);
  return {
    utf8: plain,
    utf16: Buffer.from(value, "utf16le"),
    base64: Buffer.from(plain.toString("base64").replace(/=+$/, "")),
    hex: Buffer.from(plain.toString("hex")),
    url: Buffer.from(encodeURIComponent(value)),
    json: Buffer.from(JSON.stringify(value).slice(1, -1)),
  };
}

function lookupsOf({ blindIndex }: Searched, value: string): Record<string, Buffer> {
  return Object.fromEntries(
    indexNames.flatMap((name) => {
      const index = blindIndex(name, value);
      return [
        [`${name} lookup`, index],
        [`${name} lookup, hex`, Buffer.from(index.toString("hex"))],
        [`${name} lookup, base64`, Buffer.from(index.toString("base64"))],
      ];
    }),
  );
}

interface Guise {
  what: string;
  as: string;
  bytes: Buffer;
}

async function inColumns({ pool }: Database, guises: readonly Guise[]): Promise<Found[]> {
  const found: Found[] = [];
  const [tables] = await pool.promise().query<RowDataPacket[]>("SHOW TABLES");
  for (const table of tables.map((row) => String(Object.values(row)[0]))) {
    const [rows] = await pool.promise().query<RowDataPacket[]>(`SELECT * FROM \`${table}\``);
    for (const row of rows) {
      for (const [column, value] of Object.entries(row)) {
        if (value === null) continue;
        const held = Buffer.isBuffer(value)
          ? value
          : Buffer.from(typeof value === "object" ? JSON.stringify(value) : String(value));
        for (const { what, as, bytes } of guises) {
          if (held.includes(bytes)) found.push({ what, as, where: `${table}.${column}` });
        }
      }
    }
  }
  return found;
}

async function behindKeys(world: Searched, values: Readonly<Record<string, string>>): Promise<Found[]> {
  const [alive] = await world.databases.keys.pool
    .promise()
    .query<RowDataPacket[]>("SELECT id FROM data_keys WHERE wrapped IS NOT NULL");
  const keys = await world.keys.openMany(alive.map(({ id }) => idFromBytes("key", id as Buffer)));
  if (keys.size === 0) throw new Error("no key is alive: the search would prove nothing");
  const found: Found[] = [];
  for (const { where, text } of await everythingThatOpens(world, world.holdings, keys)) {
    for (const [what, value] of Object.entries(values)) {
      if (text.includes(value)) found.push({ what, as: "opened", where });
    }
  }
  return found;
}

/** Every sealed value is tried with its row's own keys, and where these fail with all others. */
async function everythingThatOpens(
  { db }: Searched,
  holdings: readonly Card[],
  keys: ReadonlyMap<Id<"key">, DataKey>,
): Promise<{ where: string; text: string }[]> {
  const opened: { where: string; text: string }[] = [];
  for (const { name, table, columns } of mapOf(holdings)) {
    for (const row of (await db.select().from(table)) as Record<string, unknown>[]) {
      const own = Object.entries(row).flatMap(([property, id]) =>
        /[kK]eyId$/.test(property) ? [id as Id<"key">] : [],
      );
      for (const [property, value] of Object.entries(row)) {
        if (!(value instanceof Sealed)) continue;
        const where = `${name}.${columns[property]!.name}`;
        const text = open([...own.flatMap((id) => keys.get(id) ?? []), ...keys.values()], where, row.id as Id, value);
        if (text !== undefined) opened.push({ where, text });
      }
    }
  }
  return opened;
}

function open(keys: readonly DataKey[], column: string, row: Id, value: Sealed): string | undefined {
  for (const key of keys) {
    try {
      return key.open({ column, row }, value);
    } catch {
      // Sealed with another one.
    }
  }
  return undefined;
}
