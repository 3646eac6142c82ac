import type { Verdict } from "./status.js";

/** What a scope lets out: fields of named persons and orders, within a period. Asia/Shanghai days, both included. */
export interface Extent {
  /** `table.property`, as the personal-data cards name them. */
  fields: readonly string[];
  /** Ids of accounts and orders. */
  subjects: readonly string[];
  from: string;
  to: string;
  /** Whether the people to whom named orders were sent are named in the instrument, too. */
  recipientsNamed: boolean;
}

const common = (one: readonly string[], other: readonly string[]): string[] =>
  one.filter((item) => other.includes(item));
const less = (all: readonly string[], without: readonly string[]): string[] =>
  all.filter((item) => !without.includes(item));

/** Days as text, the earlier one first. */
const sorted = (one: string, other: string): readonly [string, string] => (one <= other ? [one, other] : [other, one]);

/** What both let out. */
export const narrower = (one: Extent, other: Extent): Extent => ({
  fields: common(one.fields, other.fields),
  subjects: common(one.subjects, other.subjects),
  from: sorted(one.from, other.from)[1],
  to: sorted(one.to, other.to)[0],
  recipientsNamed: one.recipientsNamed && other.recipientsNamed,
});

export interface Opinion {
  verdict: Verdict;
  /** Struck by NARROW. */
  withoutFields: readonly string[];
  withoutSubjects: readonly string[];
}

/** What an opinion lets out of a scope; undefined when it is a no. */
export function extentOf(scope: Extent, { verdict, withoutFields, withoutSubjects }: Opinion): Extent | undefined {
  if (verdict === "RETURN" || verdict === "REFUSE") return undefined;
  return {
    ...scope,
    fields: less(scope.fields, withoutFields),
    subjects: less(scope.subjects, withoutSubjects),
  };
}

/** A scope that names nobody we know is answered, too: with the statement that there is nothing. */
const isEmpty = ({ fields, subjects, from, to }: Extent, scope: Extent): boolean =>
  fields.length === 0 || (subjects.length === 0 && scope.subjects.length > 0) || from > to;

export type Joint =
  | { kind: "GRANTED"; extent: Extent; disputed: boolean }
  | { kind: "DENIED"; verdict: "RETURN" | "REFUSE" }
  /** One yes and one no, or two different noes: nothing is let out until the lead has decided in writing. */
  | { kind: "SPLIT" };

/** Two independent opinions on one version. Where they differ, only what both let out stands. */
export function joinOpinions(scope: Extent, one: Opinion, other: Opinion): Joint {
  const first = extentOf(scope, one);
  const second = extentOf(scope, other);
  if (!first && !second && one.verdict === other.verdict) {
    return { kind: "DENIED", verdict: one.verdict as "RETURN" | "REFUSE" };
  }
  if (!first || !second) return { kind: "SPLIT" };
  const extent = narrower(first, second);
  if (isEmpty(extent, scope)) return { kind: "SPLIT" };
  return { kind: "GRANTED", extent, disputed: !sameExtent(first, second) };
}

const sameItems = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item) => other.includes(item));

export const sameExtent = (one: Extent, other: Extent): boolean =>
  sameItems(one.fields, other.fields) &&
  sameItems(one.subjects, other.subjects) &&
  one.from === other.from &&
  one.to === other.to &&
  one.recipientsNamed === other.recipientsNamed;

export interface ListDiff {
  added: string[];
  removed: string[];
}

const diffOf = (before: readonly string[], now: readonly string[]): ListDiff => ({
  added: less(now, before),
  removed: less(before, now),
});

export interface ScopeDiff {
  fields: ListDiff;
  subjects: ListDiff;
  period: { before: string; now: string } | null;
  expectedCount: { before: number; now: number } | null;
  recipientsNamed: { before: boolean; now: boolean } | null;
}

type Version = Extent & { expectedCount: number };

/** What changed from one version to the next, for whoever read the older one. */
export const diffScopes = (before: Version, now: Version): ScopeDiff => ({
  fields: diffOf(before.fields, now.fields),
  subjects: diffOf(before.subjects, now.subjects),
  period: changed(`${before.from} – ${before.to}`, `${now.from} – ${now.to}`),
  expectedCount: changed(before.expectedCount, now.expectedCount),
  recipientsNamed: changed(before.recipientsNamed, now.recipientsNamed),
});

const changed = <T>(before: T, now: T): { before: T; now: T } | null => (before === now ? null : { before, now });

/** The one text of a scope: whoever collects runs the query that was approved, or none. */
export const canonical = ({ fields, subjects, from, to, recipientsNamed, expectedCount }: Version): string =>
  JSON.stringify([[...fields].sort(), [...subjects].sort(), from, to, recipientsNamed, expectedCount]);
