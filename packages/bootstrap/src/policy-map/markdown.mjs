import { compareIds } from "./order.mjs";
import { withoutTags } from "./tags.mjs";

/** @typedef {import("./map.mjs").Catalogue} Catalogue */
/** @typedef {import("./map.mjs").Meaning} Meaning */
/** @typedef {import("./map.mjs").PolicyMap} PolicyMap */
/** @typedef {import("./map.mjs").Proof} Proof */
/** @typedef {import("./tags.mjs").Kind} Kind */

/** @type {{ kind: Kind, one: string, many: string }[]} kinds whose ids belong to a clause */
const UNDER_CLAUSES = [
  { kind: "items", one: "item", many: "items" },
  { kind: "scenarios", one: "scenario", many: "scenarios" },
];

/** @type {{ kind: Kind, title: string, one: string, many: string }[]} kinds that cut across clauses */
const APART = [
  { kind: "runs", title: "Acceptance runs", one: "run", many: "runs" },
  { kind: "checks", title: "Checks on the portal", one: "check", many: "checks" },
  { kind: "tasks", title: "Tasks of the portal's users", one: "task", many: "tasks" },
  { kind: "peers", title: "Faults that other malls had", one: "as seen in", many: "faults" },
];

/**
 * The map for people: each clause, what follows from it, and the tests that show it.
 *
 * @param {PolicyMap} map
 * @param {Catalogue} catalogue
 * @returns {string}
 */
export function renderMap(map, catalogue) {
  const clauses = Object.keys(catalogue.clauses).toSorted(compareIds);
  const sections = [
    ...clauses.map((clause) => renderClause(clause, map, catalogue)),
    ...APART.map((apart) => renderApart(apart, map, catalogue)),
  ];
  return `${[...head(map, catalogue), ...sections.flat()].join("\n").trimEnd()}\n`;
}

/**
 * @param {PolicyMap} map
 * @param {Catalogue} catalogue
 */
function head(map, catalogue) {
  const counted = [...UNDER_CLAUSES, ...APART.filter(({ kind }) => kind !== "peers")].map(({ kind, many }) => {
    const ids = Object.keys(catalogue[kind]);
    return `| ${many} | ${ids.filter((id) => isProven(map[kind][id])).length} | ${ids.length} |`;
  });
  return [
    "# Which test proves which clause",
    "",
    "Written by `npm test -- --update-docs`; `npm test` fails when a run shows something else. Tags in test names are",
    "explained in [policy-items.json](policy-items.json). ✓ passed · ✗ failed · ○ skipped, which counts as missing ·",
    "◐ the server's half only, not counted: the rest is for the mini program to show.",
    "",
    "| | shown | of |",
    "|---|---:|---:|",
    ...counted,
    "",
  ];
}

/**
 * @param {string} clause
 * @param {PolicyMap} map
 * @param {Catalogue} catalogue
 * @returns {string[]}
 */
function renderClause(clause, map, catalogue) {
  const lines = (map.clauses[clause] ?? []).map(proofLine);
  for (const { kind, one, many } of UNDER_CLAUSES) {
    const ids = Object.keys(catalogue[kind]).filter((id) => catalogue[kind][id].clause === clause);
    lines.push(...renderIds(ids, one, map[kind], catalogue[kind]), ...missingLine(ids, many, map[kind]));
  }
  return lines.length === 0 ? [] : [`## ${clause} ${catalogue.clauses[clause].says}`, "", ...lines, ""];
}

/**
 * @param {{ kind: Kind, title: string, one: string, many: string }} apart
 * @param {PolicyMap} map
 * @param {Catalogue} catalogue
 * @returns {string[]}
 */
function renderApart({ kind, title, one, many }, map, catalogue) {
  const ids = Object.keys(catalogue[kind]);
  const missing = kind === "peers" ? [] : missingLine(ids, many, map[kind]);
  const lines = [...renderIds(ids, one, map[kind], catalogue[kind]), ...missing];
  return lines.length === 0 ? [] : [`## ${title}`, "", ...lines, ""];
}

/**
 * @param {string[]} ids
 * @param {string} one
 * @param {PolicyMap[Kind]} proofs
 * @param {Catalogue[Kind]} meanings
 * @returns {string[]}
 */
function renderIds(ids, one, proofs, meanings) {
  return ids
    .filter((id) => proofs[id])
    .toSorted(compareIds)
    .flatMap((id) => renderId(`${one} ${id}`, meanings[id], proofs[id]));
}

/**
 * @param {string[]} ids
 * @param {string} many
 * @param {PolicyMap[Kind]} proofs
 * @returns {string[]}
 */
function missingLine(ids, many, proofs) {
  const missing = ids.filter((id) => !proofs[id]).toSorted(compareIds);
  return missing.length === 0 ? [] : [`- no test yet: ${many} ${missing.join(", ")}`];
}

/**
 * @param {string} label
 * @param {Meaning} meaning
 * @param {Proof[]} proofs
 */
const renderId = (label, { says }, proofs) => [
  `- **${label}** ${says}`,
  ...proofs.map((proof) => `  ${proofLine(proof)}`),
];

/** @param {Proof} proof */
function proofLine({ test, file, status, client }) {
  const shown = client === "pending" ? "◐" : "✓";
  const sign = { passed: shown, failed: "✗", skipped: "○" }[status];
  return `- ${sign} ${escapeMarkdown(withoutTags(test))} · \`${file}\``;
}

/** @param {Proof[] | undefined} proofs */
const isProven = (proofs = []) =>
  proofs.some(({ status, client }) => status === "passed" && !client) &&
  proofs.every(({ status }) => status !== "failed");

/** @param {string} text */
const escapeMarkdown = (text) => text.replaceAll(/[\\`*_<>[\]|]/g, "\\$&").replaceAll(/\s+/g, " ");
