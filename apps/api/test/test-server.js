import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const repository = resolve(import.meta.dirname, "../../..");
export const migrationsFolder = resolve(repository, "drizzle");
export function testServer() {
  const source = process.env.MIGRATE_DATABASE_URL ? process.env : keptRunning();
  const url = (name) => {
    const value = source[name];
    if (!value)
      throw new Error(`${name} is not set. Run \`npm test\`, or keep \`pnpm services\` running beside vitest.`);
    return value;
  };
  return { migrateUrl: url("MIGRATE_DATABASE_URL"), appUrl: url("DATABASE_URL"), keysUrl: url("KEYS_DATABASE_URL") };
}
function keptRunning() {
  const path = resolve(repository, ".data/test/services.json");
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}
export function onDatabase(url, name) {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}
const prefix = process.env.MALL_TEST_DB_PREFIX ?? "main";
/** One pair of databases per vitest worker and run: nobody waits, nobody truncates. */
export const databaseNames = (run, worker) => ({
  mall: `mall_test_${prefix}_${run}_${worker}`,
  keys: `mallkeys_test_${prefix}_${run}_${worker}`,
  stale: (name) => name.startsWith(`mall_test_${prefix}_`) || name.startsWith(`mallkeys_test_${prefix}_`),
});
