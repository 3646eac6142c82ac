import "reflect-metadata";
import { resolve } from "node:path";
import { systemContext } from "#kernel/context";
import { readEnv } from "./env.js";
import { layFoundation } from "./lay-foundation.js";
import { makeSecrets } from "./make-secrets.js";
import { migrateDatabases } from "./migrate-databases.js";
import { openWorld } from "./world.js";

/** `node dist/migrate.js`: brings both schemas up to date, makes the secrets once, and lays the foundation. */
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
const world = openWorld(env);
await layFoundation(systemContext(world, "migrate"));
await world.close();
console.log("Both databases are up to date, and what the mall stands on is there.");
