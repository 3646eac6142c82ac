import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes, gzipped: what a browser may have to load before a page works. */
const BUDGET = 180 * 1024;

/** Runs after `next build` and fails it when a route asks for more. The list of chunks is Next's own. */
const root = path.join(import.meta.dirname, "..");
const routes = JSON.parse(readFileSync(path.join(root, ".next/diagnostics/route-bundle-stats.json"), "utf8"));
if (routes.length === 0) throw new Error("Next lists no routes: nothing was measured.");

const sizes = new Map();
const sizeOf = (chunk) => {
  if (!sizes.has(chunk)) sizes.set(chunk, gzipSync(readFileSync(path.join(root, chunk)), { level: 9 }).length);
  return sizes.get(chunk);
};

const measured = routes
  .map(({ route, firstLoadChunkPaths }) => ({
    route,
    bytes: firstLoadChunkPaths.reduce((sum, chunk) => sum + sizeOf(chunk), 0),
  }))
  .sort((a, b) => b.bytes - a.bytes);

const inKilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
for (const { route, bytes } of measured) console.log(`${inKilobytes(bytes).padStart(9)}  ${route}`);
const tooHeavy = measured.filter(({ bytes }) => bytes > BUDGET);
if (tooHeavy.length > 0) {
  console.error(`Over the budget of ${inKilobytes(BUDGET)}: ${tooHeavy.map(({ route }) => route).join(", ")}`);
  process.exitCode = 1;
}
