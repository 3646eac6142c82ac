import type { Sample } from "./load.js";
import { type BenchPage, budgets, MOST_GROWTH } from "./pages.js";

export interface PageSample extends Sample {
  htmlBytes: number;
  /** Compressed. */
  scriptBytes: number;
}

export interface PageFigure {
  page: BenchPage;
  few: PageSample;
  many: PageSample;
}

const total = ({ cpu }: Sample): number => Object.values(cpu).reduce((a, b) => a + b, 0);
/** Below a millisecond the clock of the kernel, which counts by ten, says little. */
const growthOf = ({ few, many }: PageFigure): number => total(many) / Math.max(total(few), 1);

const htmlBudgetOf = ({ kind }: BenchPage): number | undefined => (kind === "list" ? budgets.html.list : undefined);
const scriptBudgetOf = ({ name }: BenchPage): number =>
  name.startsWith("chat") ? budgets.scripts.chat : budgets.scripts.other;

/** What a page has beyond what it may; empty is good. */
export function exceeded(figures: readonly PageFigure[]): string[] {
  return figures.flatMap((figure) => {
    const { page, many } = figure;
    const html = htmlBudgetOf(page);
    return [
      ...(growthOf(figure) > MOST_GROWTH
        ? [`${page.name}: ×${growthOf(figure).toFixed(2)} of its CPU, at most ×${MOST_GROWTH}`]
        : []),
      ...(html !== undefined && many.htmlBytes > html ? [`${page.name}: ${kb(many.htmlBytes)} of HTML`] : []),
      ...(many.scriptBytes > scriptBudgetOf(page) ? [`${page.name}: ${kb(many.scriptBytes)} of scripts`] : []),
    ];
  });
}

const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const ms = (value: number): string => value.toFixed(1);
const beside = (bytes: number, budget: number | undefined): string =>
  budget === undefined ? kb(bytes) : `${kb(bytes)} of ${budget / 1024}`;

const HEAD = [
  "page",
  "portal",
  "API",
  "database",
  "total",
  "1,000 cases",
  "growth",
  "p50 ms",
  "p95 ms",
  "HTML",
  "scripts",
];

const rows = (figures: readonly PageFigure[]): string[][] =>
  figures.map((figure) => {
    const { page, few, many } = figure;
    return [
      page.name,
      ms(many.cpu.portal!),
      ms(many.cpu.api!),
      ms(many.cpu.database!),
      ms(total(many)),
      ms(total(few)),
      `×${growthOf(figure).toFixed(2)}`,
      ms(many.p50),
      ms(many.p95),
      beside(many.htmlBytes, htmlBudgetOf(page)),
      beside(many.scriptBytes, scriptBudgetOf(page)),
    ];
  });

export function printPages(figures: readonly PageFigure[]): void {
  const table = [HEAD, ...rows(figures)];
  const widths = HEAD.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  console.log("\nCPU ms per page with 100,000 cases; growth is to the same page with 1,000, in this run.\n");
  for (const row of table) console.log(row.map((cell, column) => cell.padStart(widths[column]!)).join("  "));
}

export const toMarkdown = (figures: readonly PageFigure[]): string =>
  [
    "# Portal: the desks with 100,000 cases",
    "",
    `\`pnpm bench portal --scale full\`. CPU ms per page (user and system) of portal, API and database with 60,000 after-sales cases, 25,000 chats and 15,000 data requests beside the demo world; four readers in a closed loop, everything on one machine of two cores. "1,000 cases" is the same page on the same servers before, its lists full already; growth may be at most ×${MOST_GROWTH}. HTML as sent, scripts compressed, each beside its budget in KB.`,
    "",
    `| ${HEAD.join(" | ")} |`,
    `| ${HEAD.map(() => "---").join(" | ")} |`,
    ...rows(figures).map((row) => `| ${row.join(" | ")} |`),
    "",
  ].join("\n");
