import { and, desc, eq, lte } from "drizzle-orm";
import type { ReadDb } from "#kernel/db";
import { hotQuery, later } from "#kernel/hot-query";
import { type Locale, localized, type Text } from "#kernel/locale";
import { versionsThatBind } from "./rules.js";
import { policyVersions, policyViews } from "./tables.js";
import type { PolicyVersion } from "./types.js";

/** What an agreement names: a version and the SHA-256 (hex) of its text. */
export interface PolicyReference {
  version: string;
  textHash: string;
}

/** The version in force. @throws when none was ever published: the mall may not open without one. */
export async function currentPolicy(db: ReadDb, now: Date): Promise<PolicyReference> {
  const [row] = await db
    .select({ version: policyVersions.version, textHash: policyVersions.textHash })
    .from(policyVersions)
    .where(inForce(now))
    .orderBy(desc(policyVersions.effectiveAt))
    .limit(1);
  if (!row) throw new Error("No privacy policy is in force: run the seed or publish one.");
  return { version: row.version, textHash: row.textHash.toString("hex") };
}

/** Whether having accepted `version` is enough at `now`. */
export async function policyStillBinds(db: ReadDb, version: string, now: Date): Promise<boolean> {
  return versionsThatBind(await editionsReleased(db)({ now }), now).has(version);
}

const editionsReleased = hotQuery((db) =>
  db
    .select({
      version: policyVersions.version,
      effectiveAt: policyVersions.effectiveAt,
      requiresAgreement: policyVersions.requiresAgreement,
    })
    .from(policyVersions)
    .where(lte(policyVersions.releasedAt, later(policyVersions.releasedAt, "now"))),
);

/** One released version, the one in force when none is named; null when there is no such version. */
export async function readPolicy(
  db: ReadDb,
  now: Date,
  locale: Locale,
  version?: string,
): Promise<PolicyVersion | null> {
  const [row] = await selectPolicies(db)
    .where(version === undefined ? inForce(now) : and(eq(policyVersions.version, version), released(now)))
    .orderBy(desc(policyVersions.effectiveAt))
    .limit(1);
  return row ? policyFrom(row, locale) : null;
}

/** Every released version, newest first: announced ones before they take effect, old ones for ever. Policy 8.1. */
export async function listPolicies(db: ReadDb, now: Date, locale: Locale): Promise<PolicyVersion[]> {
  const rows = await selectPolicies(db).where(released(now)).orderBy(desc(policyVersions.effectiveAt));
  return rows.map((row) => policyFrom(row, locale));
}

const released = (now: Date) => lte(policyVersions.releasedAt, now);
const inForce = (now: Date) => and(released(now), lte(policyVersions.effectiveAt, now));

const selectPolicies = (db: ReadDb) =>
  db
    .select({ policy: policyVersions, views: policyViews.views })
    .from(policyVersions)
    .leftJoin(policyViews, eq(policyViews.version, policyVersions.version));

type Row = Awaited<ReturnType<typeof selectPolicies>>[number];

function policyFrom({ policy, views }: Row, locale: Locale): PolicyVersion {
  const say = (text: Text) => localized(text, locale);
  const { title, author, preamble, chapters } = policy.text;
  return {
    version: policy.version,
    releasedAt: policy.releasedAt,
    updatedOn: policy.updatedOn,
    effectiveOn: policy.effectiveOn,
    textHash: policy.textHash.toString("hex"),
    viewCount: views ?? 0,
    title: say(title),
    author: say(author),
    preamble: say(preamble),
    chapters: chapters.map((chapter) => ({
      anchor: chapter.anchor,
      title: say(chapter.title),
      clauses: chapter.clauses.map(({ number, text }) => ({ number, text: say(text) })),
    })),
  };
}
