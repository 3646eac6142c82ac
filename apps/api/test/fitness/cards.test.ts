import { getTableName } from "drizzle-orm";
import { getTableConfig, type MySqlColumn } from "drizzle-orm/mysql-core";
import type { RowDataPacket } from "mysql2";
import { expect, it } from "vitest";
import { newId } from "#kernel/id";
import type { TableCard } from "#kernel/personal-data";
import { columnNames } from "#kernel/personal-data";
import { keyColumnsOf } from "#kernel/sweep-keys";
import { holdings, rooms } from "../../src/rooms.js";
import { aWorld } from "../world.js";
import { allTables, roomNames } from "./source.js";

const cardsOf = (table: string) => holdings.flatMap((card) => card.tables.filter((entry) => entry.table === table));
const personal = () =>
  holdings.flatMap((card) => card.tables.filter((table): table is TableCard => "columns" in table));

it("every room is composed, and carries a card of its own name", () => {
  expect(rooms.map((room) => room.name).sort()).toEqual(roomNames());
  expect(holdings.map((card) => card.room)).toEqual(rooms.map((room) => room.name));
});

it("[item 11] [B13] Policy 1.1: every table is claimed by exactly one card", async () => {
  const tables = [...(await allTables()).keys()];
  expect(tables.length).toBeGreaterThan(0);
  expect(tables.filter((table) => cardsOf(table).length !== 1)).toEqual([]);
});

it("[item 11] [B13] Policy 1.1: every column of a table about people has its row, and no row names a column that is gone", async () => {
  const tables = await allTables();
  for (const card of personal()) {
    const table = tables.get(card.table)!;
    const properties = Object.keys(table).filter(
      (key) => key !== "_" && key !== "$inferSelect" && key !== "$inferInsert" && key !== "enableRLS",
    );
    expect({ table: card.table, columns: Object.keys(card.columns).sort() }).toEqual({
      table: card.table,
      columns: properties.sort(),
    });
  }
});

it("the database has just the tables and columns that the rooms declare", async () => {
  const mall = await aWorld();
  const [rows] = await mall.databases.mall.pool
    .promise()
    .query<RowDataPacket[]>(
      "SELECT table_name AS t, column_name AS c FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name <> '__drizzle_migrations'",
    );
  const real = rows.map(({ t, c }) => `${t}.${c}`).sort();
  const declared = [...(await allTables())].flatMap(([name, table]) =>
    columnNames(table).map((column) => `${name}.${column}`),
  );
  expect(real).toEqual(declared.sort());
});

it("Policy 5.3: names, phones, addresses and other identities are sealed, never plain text columns", async () => {
  const tables = await allTables();
  const plain: string[] = [];
  for (const card of personal()) {
    const table = tables.get(card.table) as unknown as Record<string, { getSQLType(): string }>;
    for (const [property, row] of Object.entries(card.columns)) {
      if (typeof row === "string" || !["IDENTITY", "CONTACT"].includes(row.category)) continue;
      if (!table[property]!.getSQLType().startsWith("varbinary")) plain.push(`${card.table}.${property}`);
    }
  }
  expect(plain).toEqual([]);
});

it("the sweep of unused keys sees every column that holds one: what it missed would lose what people gave us", async () => {
  const seen = keyColumnsOf(holdings).map(({ table, column }) => `${getTableName(table)}.${column.name}`);
  const holding: string[] = [];
  for (const [name, table] of await allTables()) {
    for (const column of getTableConfig(table).columns) {
      const takesKeys = column.getSQLType() === "binary(16)" && accepts(column, newId("key"));
      if (takesKeys && !accepts(column, newId("xyz"))) holding.push(`${name}.${column.name}`);
    }
  }
  expect(holding.length).toBeGreaterThanOrEqual(4);
  expect(seen.sort()).toEqual(holding.sort());
});

const accepts = (column: MySqlColumn, id: string): boolean => {
  try {
    column.mapToDriverValue(id);
    return true;
  } catch {
    return false;
  }
};

it("[item 13] Policy 1.2: nothing here is biometric, religious, medical or a trajectory, and location is not asked for", async () => {
  const forbidden =
    /biometr|fingerprint_of|(?<!sur)face|religio|medical|health|latitude|longitude|trajectory|geo_?location/;
  const columns = [...(await allTables())].flatMap(([name, table]) =>
    columnNames(table).map((column) => `${name}.${column}`),
  );
  expect(columns.filter((column) => forbidden.test(column))).toEqual([]);
});
