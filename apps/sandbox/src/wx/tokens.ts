import { toDay } from "../kernel/beijing.js";
import type { Context } from "../kernel/context.js";
import { randomAlphanumeric } from "../kernel/random.js";
import type { Table } from "../kernel/store.js";
import { refuse } from "./refusal.js";

const LIFE_MS = 7_200_000;
/** A replaced plain token lives on so long; a stable token is renewed so long before its end. */
const OVERLAP_MS = 300_000;
const FORCED_PER_DAY = 20;
const FORCED_APART_MS = 30_000;

/** The two token endpoints keep separate books. */
export type Channel = "plain" | "stable";

interface AccessToken {
  token: string;
  channel: Channel;
  expiresAt: number;
  /** Set when a forced renewal killed it. */
  replaced?: boolean;
}

interface Book {
  current?: string;
  forcedDay?: string;
  forcedCount?: number;
  forcedAt?: number;
}

export interface StableTokenRequest {
  grant_type?: unknown;
  appid?: unknown;
  secret?: unknown;
  force_refresh?: unknown;
}

export class AccessTokens {
  readonly #tokens: Table<AccessToken>;
  readonly #books: Table<Book>;

  constructor(private readonly context: Context) {
    this.#tokens = context.store.table<AccessToken>("accessTokens");
    this.#books = context.store.table<Book>("tokenBooks");
  }

  /** `GET /cgi-bin/token`: a new token each time. */
  issuePlain(query: URLSearchParams): object {
    this.#checkClient(query.get("grant_type"), query.get("appid"), query.get("secret"));
    const previous = this.#current("plain");
    const overlapEnd = this.context.clock.now() + OVERLAP_MS;
    if (previous && previous.expiresAt > overlapEnd) this.#tokens.patch(previous.token, { expiresAt: overlapEnd });
    return this.#describe(this.#issue("plain"));
  }

  /** `POST /cgi-bin/stable_token`: the same token until 5 minutes before its end. */
  issueStable(request: StableTokenRequest): object {
    this.#checkClient(request.grant_type, request.appid, request.secret);
    if (request.force_refresh === true) return this.#describe(this.#renewByForce());
    const current = this.#current("stable");
    const fresh = current && !current.replaced && current.expiresAt - this.context.clock.now() > OVERLAP_MS;
    return this.#describe(fresh ? current : this.#issue("stable"));
  }

  /** Refuses a call whose token is missing, unknown, replaced or too old. */
  check(token: string | null): void {
    if (!token) refuse(41001);
    const known = this.#tokens.get(token);
    if (!known || known.replaced) refuse(40001);
    if (known.expiresAt <= this.context.clock.now()) refuse(42001);
  }

  /** Ends the current token before its time, as if it had grown old or had been replaced elsewhere. */
  spoil(channel: Channel, how: "expired" | "replaced"): boolean {
    const current = this.#current(channel);
    if (!current) return false;
    this.#tokens.patch(current.token, how === "expired" ? { expiresAt: this.context.clock.now() } : { replaced: true });
    return true;
  }

  #checkClient(grantType: unknown, appId: unknown, secret: unknown): void {
    const { identity } = this.context;
    if (grantType !== "client_credential") refuse(40002);
    if (!appId) refuse(41002);
    if (!secret) refuse(41004);
    if (appId !== identity.appId) refuse(40013);
    if (secret !== identity.appSecret) refuse(40125);
  }

  #renewByForce(): AccessToken {
    const now = this.context.clock.now();
    const book = this.#books.get("stable") ?? {};
    const today = toDay(now);
    const usedToday = book.forcedDay === today ? (book.forcedCount ?? 0) : 0;
    if (usedToday >= FORCED_PER_DAY) refuse(45009);
    if (book.forcedAt !== undefined && now - book.forcedAt < FORCED_APART_MS) refuse(45011);
    this.spoil("stable", "replaced");
    this.#books.put("stable", { ...book, forcedDay: today, forcedCount: usedToday + 1, forcedAt: now });
    return this.#issue("stable");
  }

  #current(channel: Channel): AccessToken | undefined {
    const token = this.#books.get(channel)?.current;
    return token === undefined ? undefined : this.#tokens.get(token);
  }

  #issue(channel: Channel): AccessToken {
    this.#forgetOld();
    const token = `SBX_98_${randomAlphanumeric(129)}`;
    this.#books.put(channel, { ...this.#books.get(channel), current: token });
    return this.#tokens.put(token, { token, channel, expiresAt: this.context.clock.now() + LIFE_MS });
  }

  #forgetOld(): void {
    const longAgo = this.context.clock.now() - 12 * LIFE_MS;
    for (const { token, expiresAt } of this.#tokens.values()) if (expiresAt < longAgo) this.#tokens.delete(token);
  }

  #describe({ token, expiresAt }: AccessToken): object {
    return { access_token: token, expires_in: Math.floor((expiresAt - this.context.clock.now()) / 1000) };
  }
}
