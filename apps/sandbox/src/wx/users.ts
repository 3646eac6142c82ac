import { randomBytes } from "node:crypto";
import type { Context } from "../kernel/context.js";
import { stableId } from "../kernel/random.js";
import type { Table } from "../kernel/store.js";

export interface User {
  /** How the sandbox's operator calls this person. */
  name: string;
  openid: string;
  unionid?: string;
  /** Base64 of 16 bytes; absent until the first login. */
  sessionKey?: string;
  sessionKeyAt?: number;
  /** Last login: the text check wants a visit within two hours. */
  visitedAt?: number;
  /** Logins of such a user are blocked. */
  risky?: boolean;
  /** Without country prefix. */
  phone?: string;
  countryCode?: string;
}

export type UserTraits = Partial<Pick<User, "unionid" | "risky" | "phone" | "countryCode">>;

/** A login sooner than this after the last one keeps the session key. */
const SESSION_KEY_KEPT_MS = 60_000;

/** The people who use WeChat. Whoever is named exists. */
export class Users {
  readonly #users: Table<User>;
  readonly byOpenid: (openid: string) => User | undefined;

  constructor(private readonly context: Context) {
    this.#users = context.store.table<User>("users");
    this.byOpenid = this.#users.indexBy((user) => user.openid);
  }

  get count(): number {
    return this.#users.size;
  }

  /** The user of that name, made now if new, with these traits added. */
  meet(name: string, traits: UserTraits = {}): User {
    const user = this.#users.get(name) ?? { name, openid: this.#openidOf(name) };
    return this.#users.put(name, { ...user, ...traits });
  }

  /** Notes a visit and hands out the session key, a new one if the last is old enough. */
  logIn(name: string): User & { sessionKey: string } {
    const now = this.context.clock.now();
    const user = this.meet(name);
    const kept = user.sessionKey !== undefined && now - (user.sessionKeyAt ?? 0) <= SESSION_KEY_KEPT_MS;
    const sessionKey = kept && user.sessionKey ? user.sessionKey : randomBytes(16).toString("base64");
    const sessionKeyAt = kept ? user.sessionKeyAt : now;
    const visiting = { ...user, sessionKey, sessionKeyAt, visitedAt: now };
    this.#users.put(name, visiting);
    return visiting;
  }

  #openidOf(name: string): string {
    const { openidSeed, appId } = this.context.identity;
    return `o${stableId(openidSeed, `${appId} ${name}`, 27)}`;
  }
}
