import type { Sample } from "./load.js";

export interface Figure {
  name: string;
  ours: Sample;
  floor: Sample | undefined;
}

/** What issue and README promise: list, detail and search within twice the floor, a purchase within sixty lists. */
const LIMITS: Record<string, { ratio: number; of: string }> = {
  list: { ratio: 2, of: "list" },
  detail: { ratio: 2, of: "detail" },
  search: { ratio: 2, of: "search" },
  purchase: { ratio: 60, of: "list" },
};

const total = ({ cpu }: Sample) => Object.values(cpu).reduce((a, b) => a + b, 0);
const ms = (value: number | undefined) => (value === undefined ? "–" : value.toFixed(3));

function rows(figures: readonly Figure[]): string[][] {
  const floors = new Map(figures.flatMap(({ name, floor }) => (floor ? [[name, total(floor)] as const] : [])));
  return figures.map(({ name, ours, floor }) => {
    const limit = LIMITS[name];
    const base = floors.get(limit?.of ?? name);
    const ratio = base ? total(ours) / base : undefined;
    return [
      name,
      ms(ours.cpu.api),
      ms(ours.cpu.worker),
      ms(ours.cpu.database),
      ms(total(ours)),
      ms(floor && total(floor)),
      ratio === undefined ? "–" : `×${ratio.toFixed(2)}${limit && limit.of !== name ? ` of ${limit.of}` : ""}`,
      limit ? `≤ ×${limit.ratio}` : "–",
      (ours.done / ours.seconds).toFixed(0),
      ours.p50.toFixed(1),
      ours.p95.toFixed(1),
    ];
  });
}

const HEAD = ["work", "API", "worker", "database", "total", "floor", "ratio", "limit", "per s", "p50 ms", "p95 ms"];

export function printTable(figures: readonly Figure[]): void {
  const table = [HEAD, ...rows(figures)];
  const widths = HEAD.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  console.log("\nCPU ms per piece of work, median of three interleaved runs; ratios are to the floor of this run.\n");
  for (const row of table) console.log(row.map((cell, column) => cell.padStart(widths[column]!)).join("  "));
}

export const toMarkdown = (figures: readonly Figure[]): string =>
  [
    "# Shop: CPU per request beside a bare floor",
    "",
    "`pnpm bench shop --scale full`. CPU ms per piece of work (user and system) of API, worker and database; 32 callers in a closed loop, 1,000 products with 2 SKUs, everything on one machine of two cores; median of three interleaved runs. The floor is node:http with prepared statements and the same rows and fields. Ratios within one run are what counts; a purchase is compared with the floor's list.",
    "",
    `| ${HEAD.join(" | ")} |`,
    `| ${HEAD.map(() => "---").join(" | ")} |`,
    ...rows(figures).map((row) => `| ${row.join(" | ")} |`),
    "",
  ].join("\n");
