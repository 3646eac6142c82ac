import { join } from "node:path";
import { ensureSecret } from "./secret-files.mjs";

/**
 * The three database users and what each may do. The API cannot change a table, and cannot read the keys' schema;
 * the key store reaches nothing else; only the migration program has DDL, and hands the API its rights table by table.
 */
export const USERS = { app: "mall_app", keys: "mall_keys", migrate: "mall_migrate" };

/** The migration names the same two: both mean this machine, by TCP and by Unix socket. */
export const DATABASE_USER_HOSTS = ["127.0.0.1", "localhost"];

/** @typedef {{ app: string, keys: string, migrate: string }} Passwords */

/**
 * @param {string} secretsDir
 * @returns {Passwords}
 */
export function ensurePasswords(secretsDir) {
  return {
    app: ensureSecret(join(secretsDir, "database-app")),
    keys: ensureSecret(join(secretsDir, "database-keys")),
    migrate: ensureSecret(join(secretsDir, "database-migrate")),
  };
}

/**
 * Statements for the server's administrator, the same for MariaDB and MySQL. Running them again changes nothing but
 * the passwords, which then are those of the secret files.
 *
 * @param {Passwords} passwords
 * @param {string[]} hosts from where the users may come
 */
export function databaseUsersSql(passwords, hosts) {
  return [
    ...["mall", "mall_keys"].map(
      (name) => `CREATE DATABASE IF NOT EXISTS \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`,
    ),
    ...hosts.flatMap((host) => userStatements(passwords, host)),
    "",
  ].join(";\n");
}

/** In GRANT, `_` is a wildcard: unescaped, `mall_keys` would also open `mallXkeys`. */
const MIGRATED_SCHEMAS = ["mall", "mall\\_keys", "mall\\_test\\_%", "mallkeys\\_test\\_%"];

/**
 * @param {Passwords} passwords
 * @param {string} host
 */
function userStatements(passwords, host) {
  /** @param {string} user */
  const account = (user) => `'${user}'@'${host}'`;
  return [
    ...Object.entries(USERS).flatMap(([role, user]) => {
      const password = passwords[/** @type {keyof Passwords} */ (role)];
      return [
        `CREATE USER IF NOT EXISTS ${account(user)} IDENTIFIED BY '${password}'`,
        `ALTER USER ${account(user)} IDENTIFIED BY '${password}'`,
      ];
    }),
    ...MIGRATED_SCHEMAS.map(
      (schema) => `GRANT ALL PRIVILEGES ON \`${schema}\`.* TO ${account(USERS.migrate)} WITH GRANT OPTION`,
    ),
    `GRANT SELECT, INSERT, UPDATE, DELETE ON \`mall\\_keys\`.* TO ${account(USERS.keys)}`,
  ];
}
