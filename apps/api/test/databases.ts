import { createConnection, type RowDataPacket } from "mysql2/promise";
import { inject } from "vitest";
import { migrateDatabases } from "../src/migrate-databases.js";
import { databaseNames, onDatabase, testServer } from "./test-server.js";

export interface TestDatabases {
  appUrl: string;
  keysUrl: string;
  /** With the migrator's rights: for planting what the application could never write. */
  migrateUrl: string;
}

let ready: Promise<TestDatabases> | undefined;

/** This worker's databases, built by the real migrations on first use. */
export const testDatabases = (): Promise<TestDatabases> => {
  ready ??= build();
  return ready;
};

async function build(): Promise<TestDatabases> {
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

async function create(url: string, names: string[]) {
  const connection = await createConnection(onDatabase(url, ""));
  try {
    for (const name of names) {
      const [rows] = await connection.query<RowDataPacket[]>("SHOW DATABASES LIKE ?", [name.replaceAll("_", "\\_")]);
      if (rows.length === 0) {
        await connection.query(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
      }
    }
  } finally {
    await connection.end();
  }
}
