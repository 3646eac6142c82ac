import { join } from "node:path";
import { drizzle } from "drizzle-orm/mysql2";
import { migrate } from "drizzle-orm/mysql2/migrator";
import { type Connection, createConnection, type RowDataPacket } from "mysql2/promise";

export interface MigrationTarget {
  mallUrl: string;
  keysUrl: string;
  appUser: string;
  keysUser: string;
  /** The repository's `drizzle/` folder. */
  migrations: string;
}

/** Tables in which history stands: the application adds and reads, nobody changes. Policy 5.5. */
const INSERT_ONLY = [
  "access_entries",
  "access_subjects",
  "audit_entries",
  "audit_seals",
  "consent_events",
  "disclosure_checks",
  "disclosure_decisions",
  "policy_versions",
  "sharing_records",
];

/** Brings both schemas up to date under a lock and gives the application just the rights it needs, table by table. */
export async function migrateDatabases({
  mallUrl,
  keysUrl,
  appUser,
  keysUser,
  migrations,
}: MigrationTarget): Promise<void> {
  await withLock(mallUrl, async (connection) => {
    await migrate(drizzle(connection), { migrationsFolder: join(migrations, "mall") });
    await grant(connection, appUser, (table) =>
      INSERT_ONLY.includes(table) ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE",
    );
  });
  await withLock(keysUrl, async (connection) => {
    await migrate(drizzle(connection), { migrationsFolder: join(migrations, "keys") });
    await grant(connection, keysUser, () => "SELECT, INSERT, UPDATE");
  });
}

/** Two starters at once would both create the first table: the second waits. */
async function withLock(url: string, work: (connection: Connection) => Promise<void>): Promise<void> {
  const connection = await createConnection({ uri: url, multipleStatements: false });
  try {
    const name = `migrate:${new URL(url).pathname.slice(1)}`.slice(0, 64);
    const [[row]] = await connection.query<RowDataPacket[]>("SELECT GET_LOCK(?, 120) AS got", [name]);
    if (row?.got !== 1)
      throw new Error("Another process is migrating the database and did not finish within two minutes.");
    await work(connection);
    await connection.query("SELECT RELEASE_LOCK(?)", [name]);
  } finally {
    await connection.end();
  }
}

async function grant(connection: Connection, user: string, rightsOn: (table: string) => string): Promise<void> {
  const [tables] = await connection.query<RowDataPacket[]>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_name <> '__drizzle_migrations'",
  );
  const [hosts] = await connection.query<RowDataPacket[]>("SELECT DATABASE() AS name");
  for (const { name } of tables) {
    for (const host of ["127.0.0.1", "localhost"]) {
      await connection.query(`GRANT ${rightsOn(name)} ON \`${hosts[0]!.name}\`.\`${name}\` TO '${user}'@'${host}'`);
    }
  }
}
