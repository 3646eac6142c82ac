import { globSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { getTableName, is } from "drizzle-orm";
import { MySqlTable } from "drizzle-orm/mysql-core";

export const repository = resolve(import.meta.dirname, "../../../..");
const modules = resolve(repository, "apps/api/src/modules");

/** `wing/room` of every folder with a door. */
export const roomNames = (): string[] =>
  globSync("*/*/index.ts", { cwd: modules })
    .map((path) => path.replace("/index.ts", ""))
    .sort();

export const roomFiles = (pattern: string): string[] => globSync(`*/*/${pattern}`, { cwd: modules }).sort();

export const readRoomFile = (path: string): string => readFileSync(resolve(modules, path), "utf8");

export const importRoomFile = (path: string): Promise<Record<string, unknown>> => import(resolve(modules, path));

export const fromRepository = (path: string): string => relative(repository, path);

/** Every table that any room declares, by its database name. */
export async function allTables(): Promise<Map<string, MySqlTable>> {
  const tables = new Map<string, MySqlTable>();
  for (const path of roomFiles("tables.ts")) {
    for (const value of Object.values(await importRoomFile(path))) {
      if (is(value, MySqlTable)) tables.set(getTableName(value), value);
    }
  }
  return tables;
}
