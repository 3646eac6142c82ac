import { defineConfig } from "drizzle-kit";

/** The key store's schema, behind a database user of its own. */
export default defineConfig({
  dialect: "mysql",
  schema: "./apps/api/src/kernel/key-store.ts",
  out: "./drizzle/keys",
});
