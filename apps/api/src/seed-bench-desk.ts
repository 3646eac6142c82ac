import "reflect-metadata";
import { sql } from "drizzle-orm";
import { systemContext } from "#kernel/context";
import { seedBenchDesk } from "./demo/bench-desk.js";
import { readEnv } from "./env.js";
import { openWorld } from "./world.js";

/**
 * `node dist/seed-bench-desk.js <from> <to>`: these of a hundred thousand cases, chats and requests, copied from the
 * demo world. For `pnpm bench portal`.
 */
const [from, to] = process.argv.slice(2).map(Number);
if (from === undefined || to === undefined || !(from < to))
  throw new Error("Which copies? seed-bench-desk <from> <to>");
const env = readEnv();
if (env.MALL_MODE !== "demo") throw new Error("Benchmark data exists in demo mode only.");
const world = openWorld(env);
await seedBenchDesk(systemContext(world, "seed-bench-desk"), { from, to });
await world.db.transact((tx) =>
  tx.execute(
    sql`analyze table after_sales_cases, conversations, conversation_sessions, data_subject_requests, work_items`,
  ),
);
await world.close();
