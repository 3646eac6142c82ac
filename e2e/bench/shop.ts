import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { meter } from "./cpu.js";
import { load, type Sample } from "./load.js";
import { type Figure, printTable, toMarkdown } from "./report.js";
import { type Workload, workloads } from "./workloads.js";

const full = process.argv.includes("full");
const REPETITIONS = 3;
const WIDTH = 32;
/** Pieces of work per measurement; the quick scale shows that it runs, the full one is quoted. */
const SIZES: Record<string, number> = full
  ? { list: 6_000, detail: 8_000, search: 5_000, history: 3_000, "add to cart": 1_500, purchase: 400 }
  : { list: 1_500, detail: 1_500, search: 1_500, history: 800, "add to cart": 400, purchase: 120 };

const env = (name: string) => process.env[name] ?? fail(`${name} is not set: start this with pnpm bench`);
const fail = (why: string): never => {
  throw new Error(why);
};

const pids = JSON.parse(env("BENCH_PIDS")) as Record<"api" | "worker" | "mariadb", number>;
const floor = await startFloor();
const ground = {
  apiUrl: `http://127.0.0.1:${env("API_PORT")}`,
  sandboxUrl: `http://127.0.0.1:${env("SANDBOX_PORT")}`,
  floorUrl: floor.url,
  buyers: WIDTH,
};

const figures: Figure[] = [];
const only = process.argv[process.argv.indexOf("--only") + 1];
const chosen = (await workloads(ground)).filter(
  ({ name }) => !process.argv.includes("--only") || name === only || name === "list",
);
for (const workload of chosen) {
  await load(WIDTH, Math.ceil(SIZES[workload.name]! / 5), workload.ours);
  await workload.settle?.();
  const runs: { ours: Sample; floor?: Sample }[] = [];
  for (let i = 0; i < REPETITIONS; i++) runs.push(await oneRun(workload));
  const figure = { name: workload.name, ours: median(runs.map((run) => run.ours)), floor: medianOf(runs) };
  figures.push(figure);
  console.log(`  ${workload.name}: measured`);
}
floor.stop();

printTable(figures);
if (full) {
  const folder = resolve(import.meta.dirname, "../../docs/bench");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "shop.md"), toMarkdown(figures));
}
process.exit();

async function oneRun({ name, ours, floor: bare, settle }: Workload): Promise<{ ours: Sample; floor?: Sample }> {
  const size = SIZES[name]!;
  const measured = await sample({ api: pids.api, worker: pids.worker, database: pids.mariadb }, size, ours, settle);
  if (!bare) return { ours: measured };
  return { ours: measured, floor: await sample({ floor: floor.pid, database: pids.mariadb }, size, bare) };
}

async function sample(
  processes: Record<string, number>,
  size: number,
  work: Workload["ours"],
  settle?: Workload["settle"],
): Promise<Sample> {
  const cpu = meter(processes);
  const result = await load(WIDTH, size, work);
  await settle?.();
  return { ...result, cpu: Object.fromEntries(Object.entries(cpu.read()).map(([name, ms]) => [name, ms / size])) };
}

function median(samples: Sample[]): Sample {
  const total = (sample: Sample) => Object.values(sample.cpu).reduce((a, b) => a + b, 0);
  return samples.toSorted((a, b) => total(a) - total(b))[Math.floor(samples.length / 2)]!;
}

function medianOf(runs: { floor?: Sample }[]): Sample | undefined {
  const samples = runs.flatMap((run) => run.floor ?? []);
  return samples.length > 0 ? median(samples) : undefined;
}

async function startFloor() {
  const tsx = resolve(import.meta.dirname, "../../node_modules/tsx/dist/cli.mjs");
  const child = spawn(process.execPath, [tsx, "bench/floor.ts"], {
    cwd: resolve(import.meta.dirname, ".."),
    env: { ...process.env, MEDIA_BASE_URL: `${env("API_PUBLIC_URL")}/media` },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(child.stdout, "data");
  const [port, pid] = String(line).trim().split(" ");
  return { url: `http://127.0.0.1:${port}`, pid: Number(pid), stop: () => child.kill() };
}
