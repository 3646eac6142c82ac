import { getTableConfig, type MySqlTable } from "drizzle-orm/mysql-core";
import { expect, test } from "vitest";
import * as tables from "./tables.js";

const all = Object.values(tables) as MySqlTable[];

test("[item 74] Policy 2.2.1-1: no payment table has a column for a name, a phone, a card, an address or an openid", () => {
  expect(all.length).toBeGreaterThanOrEqual(7);
  const columns = all.flatMap((table) => getTableConfig(table).columns);
  const personal = columns.filter(({ name }) =>
    /name|phone|mobile|card|bank|openid|address|street|payer|user/.test(name),
  );
  expect(personal.map(({ name }) => name)).toEqual([]);
});

test("[item 74] and none has room for text that somebody typed, or for a sealed value", () => {
  const columns = all.flatMap((table) => getTableConfig(table).columns);
  // Codes and words are ASCII; whatever else there is are numbers, times and ids.
  const kinds = new Set(columns.map((column) => column.getSQLType().replace(/\(\d+\)/, "")));
  expect([...kinds].sort()).toEqual([
    "bigint",
    "binary",
    "datetime",
    "int",
    "smallint",
    "varchar character set ascii collate ascii_bin",
  ]);
});
