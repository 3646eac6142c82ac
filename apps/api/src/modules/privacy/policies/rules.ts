interface Edition {
  readonly version: string;
  readonly effectiveAt: Date;
  readonly requiresAgreement: boolean;
}

/**
 * Versions whose acceptance is enough at `now`: the latest one in force that asked for agreement, and whatever came
 * after it. Silence is never acceptance: an older agreement ends where a newer one was asked for. Policy 8.1.
 */
export function versionsThatBind(editions: readonly Edition[], now: Date): ReadonlySet<string> {
  const asked = editions.filter((edition) => edition.requiresAgreement && edition.effectiveAt <= now);
  const since = Math.max(...asked.map((edition) => edition.effectiveAt.getTime()));
  return new Set(editions.filter((edition) => edition.effectiveAt.getTime() >= since).map(({ version }) => version));
}
