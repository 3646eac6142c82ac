import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { meter } from "./cpu.js";
import { openDeskReader } from "./desk-reader.js";
import { load, type Sample } from "./load.js";
import { pages } from "./pages.js";
import { exceeded, type PageFigure, printPages, toMarkdown } from "./portal-report.js";

/**
 * `pnpm bench portal`: each page of the desks with 1,000 cases, so that lists are full, then with 100,000, on the same
 * servers: CPU of portal, API and database per page, p50 and p95, and what a page weighs beside its budget.
 */
const full = process.argv.includes("full");
const WIDTH = 4;
const VIEWS = full ? 200 : 40;
const WARM_UP = 20;

const env = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start this with pnpm bench portal`);
  return value;
};
const pids = JSON.parse(env("BENCH_PIDS")) as Record<"api" | "portal" | "mariadb", number>;
const reader = await openDeskReader(`http://localhost:${env("PORTAL_PORT")}`, env("DEMO_SIGN_INS_FILE"));

await copyCases(0, 1_000);
// The portal's and the API's code is compiled while it runs: a first round is for nothing but that.
for (const page of pages) await load(WIDTH, WARM_UP, async () => reader.read(page.role, await reader.addressOf(page)));
const few = await measureAll("with 1,000 cases");
await copyCases(1_000, 100_000);
const many = await measureAll("with 100,000 cases");
await reader.close();

const figures: PageFigure[] = pages.map((page) => ({ page, few: few.get(page.name)!, many: many.get(page.name)! }));
printPages(figures);
if (full) {
  const folder = resolve(import.meta.dirname, "../../docs/bench");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "portal.md"), toMarkdown(figures));
}
const over = exceeded(figures);
for (const line of over) console.error(`✗ ${line}`);
process.exit(over.length === 0 ? 0 : 1);

async function copyCases(from: number, to: number): Promise<void> {
  console.log(`  copies cases up to ${to.toLocaleString("en")} …`);
  await promisify(execFile)(process.execPath, ["dist/seed-bench-desk.js", `${from}`, `${to}`], {
    cwd: join(import.meta.dirname, "../../apps/api"),
    env: process.env,
  });
}

async function measureAll(when: string): Promise<Map<string, PageFigure["few"]>> {
  const measured = new Map<string, PageFigure["few"]>();
  for (const page of pages) {
    const url = await reader.addressOf(page);
    const html = await reader.read(page.role, url);
    const scriptBytes = await reader.scriptBytesOf(html);
    const sample = await sampleOf(() => reader.read(page.role, url));
    measured.set(page.name, { ...sample, htmlBytes: Buffer.byteLength(html), scriptBytes });
  }
  console.log(`  ${when}: ${measured.size} pages measured`);
  return measured;
}

async function sampleOf(view: () => Promise<unknown>): Promise<Sample> {
  await load(WIDTH, WARM_UP, view);
  const cpu = meter({ portal: pids.portal, api: pids.api, database: pids.mariadb });
  const result = await load(WIDTH, VIEWS, view);
  return { ...result, cpu: Object.fromEntries(Object.entries(cpu.read()).map(([name, ms]) => [name, ms / VIEWS])) };
}
