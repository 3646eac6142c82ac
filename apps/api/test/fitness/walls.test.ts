import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { repository } from "./source.js";

interface Cruise {
  modules: { source: string }[];
  summary: { violations: { rule: { name: string }; from: string }[] };
}

const cruise = (folder: string) =>
  new Promise<Cruise>((resolve, reject) => {
    const bin = join(repository, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
    const args = [bin, "apps", "packages", "--config", ".dependency-cruiser.cjs", "--output-type", "json"];
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 28 }, (error, stdout) => {
      if (stdout) resolve(JSON.parse(stdout) as Cruise);
      else reject(error);
    });
  });

it("nobody passes a wall: every import enters a room by its door, and only where rooms.cjs has the line", async () => {
  const { modules, summary } = await cruise(repository);
  const read = modules.filter(({ source }) => /^(apps|packages)\/.*\.tsx?$/.test(source)).length;
  console.log(`walls: ${read} TypeScript modules read`);
  expect(read).toBeGreaterThan(150);
  expect(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`)).toEqual([]);
});

const planted = {
  "doors-of-shop-cart": ["shop/cart/planted.ts", 'import "../catalog/queries.js";'],
  "doors-of-shop-catalog": ["shop/catalog/planted.ts", 'import "#shop/orders";'],
  "no-sql-in-resolvers": ["shop/cart/resolver.ts", 'import { eq } from "drizzle-orm";\nexport const planted = eq;'],
  "status-is-data": ["shop/orders/status.ts", 'import "./tables.js";'],
} as const;

it("walls catch planted violations, each by its own rule", async () => {
  const copy = mkdtempSync(join(tmpdir(), "walls-"));
  for (const path of [
    "rooms.cjs",
    ".dependency-cruiser.cjs",
    "tsconfig.base.json",
    "package.json",
    "apps/api/package.json",
    "apps/api/src",
  ]) {
    cpSync(join(repository, path), join(copy, path), { recursive: true });
  }
  mkdirSync(join(copy, "packages"));
  symlinkSync(join(repository, "node_modules"), join(copy, "node_modules"));
  symlinkSync(join(repository, "apps/api/node_modules"), join(copy, "apps/api/node_modules"));
  for (const [path, text] of Object.values(planted)) writePlanted(join(copy, "apps/api/src/modules", path), text);
  writePlanted(join(copy, "apps/api/src/kernel/planted.ts"), 'import "#shop/cart";');
  writePlanted(join(copy, "apps/portal/src/planted.ts"), 'import "../../api/src/env.js";');

  const caught = new Set((await cruise(copy)).summary.violations.map(({ rule }) => rule.name));
  // The copy lacks the other workspaces, on which nothing here depends.
  caught.delete("every-import-resolves");
  expect([...caught].sort()).toEqual(["kernel-knows-no-room", "portal-is-a-client", ...Object.keys(planted)].sort());
});

function writePlanted(path: string, text: string) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${text}\n`);
}
