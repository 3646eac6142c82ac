/** Holds the one access token of an app: fetched once for all callers, renewed ahead, replaced when refused. */
export interface HeldToken {
  token: string;
  /** From here on (ms since epoch) a fresh one is fetched while this one still serves. */
  refreshAt: number;
  expiresAt: number;
  /** When this app forced a new token in the last 24 hours (ms since epoch, ascending). */
  forcedAt: number[];
}

/**
 * Lets several processes share the token and the count of forced refreshes. Optional: `stable_token` gives every
 * process the same token, so an empty or wiped store costs calls and nothing else.
 */
export interface AccessTokenStore {
  read(): Promise<HeldToken | undefined>;
  write(held: HeldToken): Promise<void>;
  clear(): Promise<void>;
}

export interface FetchedToken {
  token: string;
  expiresInSeconds: number;
}

export interface AccessTokenHolder {
  current(): Promise<string>;
  /** A token other than `refused`; undefined when WeChat gave out the same one and forcing is not allowed now. */
  replace(refused: string): Promise<string | undefined>;
  reset(): Promise<void>;
}

interface HolderSettings {
  fetchToken(forced: boolean): Promise<FetchedToken>;
  now: () => number;
  store?: AccessTokenStore | undefined;
}

/** WeChat's limits on force_refresh: 20 a day, 30 s apart. */
const forcedPerDay = 20;
const forcedSpacingMs = 30_000;
const dayMs = 86_400_000;
const refreshAheadShare = 0.8;
/** After a failed renewal ahead of time, so that an outage does not turn every call into a token call. */
const renewalBackOffMs = 30_000;

export function createAccessTokenHolder({ fetchToken, now, store }: HolderSettings): AccessTokenHolder {
  let held: HeldToken | undefined;
  const oneFetch = singleFlight<HeldToken>();
  const oneReplacement = singleFlight<string | undefined>();

  const recall = async () => {
    held ??= await store?.read();
    return held;
  };

  const obtain = async (forced: boolean) => {
    const forcedAt = recentlyForced(held, now());
    const askedAt = now();
    const { token, expiresInSeconds } = await fetchToken(forced);
    const lifeMs = expiresInSeconds * 1000;
    held = {
      token,
      refreshAt: askedAt + lifeMs * refreshAheadShare,
      expiresAt: askedAt + lifeMs,
      forcedAt: forced ? [...forcedAt, askedAt] : forcedAt,
    };
    await store?.write(held);
    return held;
  };

  const renewAhead = (current: HeldToken) => {
    void oneFetch(() => obtain(false)).catch(() => {
      current.refreshAt = now() + renewalBackOffMs;
    });
  };

  const replaceOnce = async (refused: string) => {
    const fresh = await oneFetch(() => obtain(false));
    if (fresh.token !== refused) return fresh.token;
    if (!mayForce(recentlyForced(fresh, now()), now())) return undefined;
    return (await obtain(true)).token;
  };

  return {
    async current() {
      const known = await recall();
      if (known === undefined || now() >= known.expiresAt) return (await oneFetch(() => obtain(false))).token;
      if (now() >= known.refreshAt) renewAhead(known);
      return known.token;
    },
    async replace(refused) {
      // Another caller met the same refusal first and has a new token already.
      if (held !== undefined && held.token !== refused) return held.token;
      return oneReplacement(() => replaceOnce(refused));
    },
    async reset() {
      held = undefined;
      await store?.clear();
    },
  };
}

const recentlyForced = (held: HeldToken | undefined, at: number): number[] =>
  (held?.forcedAt ?? []).filter((moment) => moment > at - dayMs);

const mayForce = (forcedAt: number[], at: number): boolean =>
  forcedAt.length < forcedPerDay && (forcedAt.at(-1) ?? Number.NEGATIVE_INFINITY) <= at - forcedSpacingMs;

/** Callers that come while one run is under way share its outcome. */
function singleFlight<T>(): (run: () => Promise<T>) => Promise<T> {
  let underWay: Promise<T> | undefined;
  return (run) => {
    underWay ??= run().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
}
