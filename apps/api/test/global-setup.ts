import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createConnection, type RowDataPacket } from "mysql2/promise";
import type { TestProject } from "vitest/node";
import { databaseNames, migrationsFolder, onDatabase, testServer } from "./test-server.js";

declare module "vitest" {
  interface ProvidedContext {
    run: string;
    migrations: string;
  }
}

/** Drops what earlier runs left, and names this one. Each worker builds its own databases by the real migrations. */
export default async function setup(project: TestProject) {
  const run = Date.now().toString(36);
  project.provide("run", run);
  project.provide("migrations", process.env.MALL_TEST_FRESH_SCHEMA ? freshMigrations() : migrationsFolder);
  await dropStale();
  return dropStale;
}

async function dropStale() {
  const connection = await createConnection(onDatabase(testServer().migrateUrl, ""));
  try {
    const [rows] = await connection.query<RowDataPacket[]>("SHOW DATABASES");
    const { stale } = databaseNames("", "");
    for (const name of rows.map((row) => String(row.Database)).filter(stale))
      await connection.query(`DROP DATABASE \`${name}\``);
  } finally {
    await connection.end();
  }
}

/** While tables are being designed: a throw-away migration of the tables as they stand. */
function freshMigrations(): string {
  const repository = resolve(import.meta.dirname, "../../..");
  const folder = mkdtempSync(join(tmpdir(), "mall-migrations-"));
  for (const [schema, out] of [
    ["./apps/api/src/modules/*/*/tables.ts", "mall"],
    ["./apps/api/src/kernel/key-store.ts", "keys"],
  ] as const) {
    execFileSync(
      "node_modules/.bin/node",
      [
        "node_modules/drizzle-kit/bin.cjs",
        "generate",
        "--dialect",
        "mysql",
        "--schema",
        schema,
        "--out",
        join(folder, out),
      ],
      {
        cwd: repository,
        env: { ...process.env, NODE_OPTIONS: "--conditions=development" },
        stdio: "pipe",
      },
    );
  }
  return folder;
}
