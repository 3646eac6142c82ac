import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./ground/data-folder.mjs";
import { Obstacle, runProgram } from "./ground/obstacle.mjs";
import { projectNode } from "./install/workspace.mjs";

/**
 * `pnpm room shop/orders`: one room's tests, in seconds, on the servers that `pnpm services` keeps running. Until its
 * migration is written, the room's tables are taken as they stand. Any other word filters the API's test files.
 */
await runProgram(async () => {
  const [wanted, ...more] = process.argv.slice(2);
  if (!wanted) throw new Obstacle("Which room? Use: pnpm room shop/orders, or a part of a test file's path.");
  const api = join(projectRoot, "apps/api");
  const filter = existsSync(join(api, "src/modules", wanted)) ? `src/modules/${wanted}/` : wanted;
  const child = spawn(projectNode, ["node_modules/vitest/vitest.mjs", "run", filter, ...more], {
    cwd: api,
    env: { ...process.env, MALL_TEST_DB_PREFIX: "room", MALL_TEST_FRESH_SCHEMA: "1" },
    stdio: "inherit",
  });
  const [code] = await once(child, "exit");
  process.exitCode = code ?? 1;
});
