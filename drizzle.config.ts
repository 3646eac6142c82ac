import { defineConfig } from "drizzle-kit";

/** The mall's schema: every room's tables. `pnpm db:generate --name add_something` writes the migration. */
export default defineConfig({
  dialect: "mysql",
  schema: "./apps/api/src/modules/*/*/tables.ts",
  out: "./drizzle/mall",
});
