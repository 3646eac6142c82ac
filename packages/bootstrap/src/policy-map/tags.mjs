/**
 * Tags in a test's name say what it proves. Each kind is one list of the policy map:
 *
 * - `[item 67]`: an item of the clause checklist
 * - `[B1]`: an acceptance scenario of the privacy office
 * - `[check 31]`, `[task T3]`: a check on the portal, a task of its users
 * - `[run 4]`: an acceptance run of the whole mall
 * - `[peer vendure#3508]`: a fault that another mall had; without a number when it was read in its code
 * - `Policy 5.9.1`, `Policy 5.3, 5.4`: the clause itself
 *
 * @typedef {"items" | "scenarios" | "checks" | "tasks" | "runs" | "peers" | "clauses"} Kind
 * @typedef {{ kind: Kind, id: string }} Tag
 */

/** @type {[Kind, RegExp][]} */
const BRACKETED = [
  ["items", /^item (\d+)$/],
  ["scenarios", /^([A-I]\d+)$/],
  ["checks", /^check (\d+)$/],
  ["tasks", /^task (T\d+)$/],
  ["runs", /^run (\d+)$/],
  ["peers", /^peer ([a-z][a-z0-9-]*(?:\/[a-z0-9-]+)?(?:#\d+|: .+)?)$/],
];

/** @type {Kind[]} in the order of the map */
export const KINDS = [...BRACKETED.map(([kind]) => kind), "clauses"];

/** A clause after the first needs a dot: "Policy 5.9.1, 3 years" names one clause. */
const CLAUSES = /\bPolicy (\d+(?:\.\d+)*(?:-\d+)?(?:(?:, | and )\d+(?:\.\d+)+(?:-\d+)?)*)/g;
const BRACKETS = /\[([^\]]+)\]/g;
const MEANT_AS_TAG = /^(?:items?|checks?|tasks?|runs?|peers?|scenarios?)\b|^[A-I]\d+$/i;

/**
 * @param {string} name
 * @returns {Tag[]}
 */
export function readTags(name) {
  const clauses = [...name.matchAll(CLAUSES)].flatMap(([, list]) => list.split(/, | and /));
  return [...insideBrackets(name).flatMap(readBracket), ...clauses.map((id) => ({ kind: "clauses", id }))].map(
    (tag) => /** @type {Tag} */ (tag),
  );
}

/**
 * What was surely meant as a tag and is none, such as `[items 3, 4]`: unread, it would prove nothing and nobody would
 * notice.
 *
 * @param {string} name
 * @returns {string[]}
 */
export function findMisspelledTags(name) {
  return insideBrackets(name).filter((text) => MEANT_AS_TAG.test(text) && readBracket(text).length === 0);
}

/**
 * A test's name as a reader of the map needs it; a clause that it cites may be part of its sentence and stays.
 *
 * @param {string} name
 */
export function withoutTags(name) {
  const bare = name.replaceAll(BRACKETS, (all, text) => (readBracket(text).length > 0 ? "" : all));
  return bare.replaceAll(/\s+/g, " ").trim();
}

/** @param {string} name */
const insideBrackets = (name) => [...name.matchAll(BRACKETS)].map(([, text]) => text);

/**
 * @param {string} text
 * @returns {Tag[]}
 */
function readBracket(text) {
  return BRACKETED.flatMap(([kind, shape]) => {
    const id = shape.exec(text)?.[1];
    return id === undefined ? [] : [{ kind, id }];
  });
}
