import { createConnection } from "mysql2/promise";
import { inject } from "vitest";
import { migrateDatabases } from "../src/migrate-databases.js";
import { databaseNames, onDatabase, testServer } from "./test-server.js";

let ready;
/** This worker's databases, built by the real migrations on first use. */
export const testDatabases = () => {
  ready ??= build();
  return ready;
};
async function build() {
  const server = testServer();
  const names = databaseNames(inject("run"), process.env.VITEST_POOL_ID ?? "0");
  await create(server.migrateUrl, [names.mall, names.keys]);
  await migrateDatabases({
    mallUrl: onDatabase(server.migrateUrl, names.mall),
    keysUrl: onDatabase(server.migrateUrl, names.keys),
    appUser: new URL(server.appUrl).username,
    keysUser: new URL(server.keysUrl).username,
    migrations: inject("migrations"),
  });
  return {
    appUrl: onDatabase(server.appUrl, names.mall),
    keysUrl: onDatabase(server.keysUrl, names.keys),
    migrateUrl: onDatabase(server.migrateUrl, names.mall),
  };
}
async function create(url, names) {
  const connection = await createConnection(onDatabase(url, ""));
  try {
    for (const name of names) {
      const [rows] = await connection.query("SHOW DATABASES LIKE ?", [name.replaceAll("_", "\\_")]);
      if (rows.length === 0) {
        await connection.query(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
      }
    }
  } finally {
    await connection.end();
  }
}
