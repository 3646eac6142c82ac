import type { Context } from "../kernel/context.js";
import { randomAlphanumeric } from "../kernel/random.js";
import type { Table } from "../kernel/store.js";
import { refuse } from "./refusal.js";
import type { Users } from "./users.js";

const CODE_LIFE_MS = 5 * 60_000;
const LOGINS_PER_MINUTE = 100;

interface LoginCode {
  user: string;
  appId: string;
  issuedAt: number;
  usedAt?: number;
}

/** `wx.login` on the phone and `GET /sns/jscode2session` behind it. */
export class Login {
  readonly #codes: Table<LoginCode>;
  /** Moments of recent logins by user; a restart may forget them. */
  readonly #recent = new Map<string, number[]>();

  constructor(
    private readonly context: Context,
    private readonly users: Users,
  ) {
    this.#codes = context.store.table<LoginCode>("loginCodes");
  }

  /** @returns a code of 32 characters, good for 5 minutes and one use, for this app or a named other one. */
  issueCode(user: string, appId = this.context.identity.appId): string {
    const code = randomAlphanumeric(32);
    this.users.meet(user);
    this.#codes.put(code, { user, appId, issuedAt: this.context.clock.now() });
    return code;
  }

  exchange(query: URLSearchParams): object {
    const code = this.#checkQuery(query);
    const user = this.#redeem(code);
    if (this.users.meet(user).risky) refuse(40226);
    this.#countLogin(user);
    const { sessionKey, openid, unionid } = this.users.logIn(user);
    return { session_key: sessionKey, openid, ...(unionid && { unionid }) };
  }

  #checkQuery(query: URLSearchParams): string {
    const { identity } = this.context;
    if (!query.get("appid")) refuse(41002);
    if (!query.get("secret")) refuse(41004);
    const code = query.get("js_code");
    if (!code) refuse(41008);
    if (query.get("grant_type") !== "authorization_code") refuse(40002);
    if (query.get("appid") !== identity.appId) refuse(40013);
    if (query.get("secret") !== identity.appSecret) refuse(40125);
    return code;
  }

  /** @returns the user who got the code. */
  #redeem(code: string): string {
    const now = this.context.clock.now();
    const issued = this.#codes.get(code);
    if (!issued || issued.appId !== this.context.identity.appId) refuse(40029);
    if (issued.usedAt !== undefined) refuse(40163);
    if (now - issued.issuedAt > CODE_LIFE_MS) refuse(40029);
    this.#codes.patch(code, { usedAt: now });
    return issued.user;
  }

  #countLogin(user: string): void {
    const now = this.context.clock.now();
    const lastMinute = (this.#recent.get(user) ?? []).filter((at) => now - at < 60_000);
    if (lastMinute.length >= LOGINS_PER_MINUTE) refuse(45011);
    this.#recent.set(user, [...lastMinute, now]);
  }
}
