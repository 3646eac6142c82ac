import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { localized } from "#kernel/locale";
import { disclosableFields } from "./disclosable-fields.js";
import { scopeOf } from "./queries.js";
import { ScopeIsStale } from "./refusals.js";
import { diffScopes } from "./scope.js";
import type { RequestRow } from "./tables.js";

/** Somebody decides on a version that they read: when another one counts by now, they are told what changed. */
export async function staleness(tx: Tx, ctx: Ctx, row: RequestRow, version: number): Promise<ScopeIsStale | undefined> {
  if (version === row.scopeVersion) return undefined;
  const now = await scopeOf(tx, row.id, row.scopeVersion);
  const before = (await scopeOf(tx, row.id, version)) ?? now;
  if (!now || !before) return new ScopeIsStale(row.scopeVersion, { added: [], removed: [] });
  const { fields, subjects, period, expectedCount } = diffScopes(before, now);
  const known = disclosableFields(ctx.holdings);
  const say = (ids: readonly string[]) =>
    ids.map((id) => (known.has(id) ? localized(known.get(id)!.column.label, ctx.locale) : id));
  const values = (side: "before" | "now") =>
    [period?.[side], expectedCount && String(expectedCount[side])].filter((value) => typeof value === "string");
  return new ScopeIsStale(row.scopeVersion, {
    added: [...say(fields.added), ...subjects.added, ...values("now")],
    removed: [...say(fields.removed), ...subjects.removed, ...values("before")],
  });
}
