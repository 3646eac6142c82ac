import { parseArgs } from "node:util";
import { readGivenVariables } from "./environment.mjs";
import { chooseDataFolder, claimDataFolder } from "./ground/data-folder.mjs";
import { runProgram } from "./ground/obstacle.mjs";
import { DATABASE_USER_HOSTS, databaseUsersSql, ensurePasswords } from "./services/database-users.mjs";
import { databaseUrls } from "./services/mariadb.mjs";

/**
 * For a database server of one's own: the statements that make databases and users go to standard output, for the
 * server's administrator; the matching lines of `.env` to standard error.
 */
await runProgram(async () => {
  const { values } = parseArgs({ options: { port: { type: "string", default: "3306" } } });
  const passwords = ensurePasswords(claimDataFolder(chooseDataFolder(readGivenVariables())).secrets);
  const urls = databaseUrls(passwords, `127.0.0.1:${values.port}`);
  process.stdout.write(databaseUsersSql(passwords, DATABASE_USER_HOSTS));
  console.error(`DATABASE_URL=${urls.app}`);
  console.error(`KEYS_DATABASE_URL=${urls.keys}`);
  console.error(`MIGRATE_DATABASE_URL=${urls.migrate}`);
  console.error(`MIGRATE_KEYS_DATABASE_URL=${urls.migrateKeys}`);
});
