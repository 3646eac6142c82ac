import { resolve } from "node:path";
import { readEnv } from "./env.js";
import { makeSecrets } from "./make-secrets.js";
import { migrateDatabases } from "./migrate-databases.js";

/** `node dist/migrate.js`: brings both schemas up to date, and makes the application's secrets once. */
const env = readEnv();
if (!env.MIGRATE_DATABASE_URL || !env.MIGRATE_KEYS_DATABASE_URL) {
  throw new Error("MIGRATE_DATABASE_URL and MIGRATE_KEYS_DATABASE_URL are needed: a database user with DDL rights.");
}
makeSecrets(env.SECRETS_DIR);
await migrateDatabases({
  mallUrl: env.MIGRATE_DATABASE_URL,
  keysUrl: env.MIGRATE_KEYS_DATABASE_URL,
  appUser: env.DATABASE_APP_USER,
  keysUser: env.DATABASE_KEYS_USER,
  migrations: resolve(import.meta.dirname, "../../../drizzle"),
});
console.log("Both databases are up to date.");
