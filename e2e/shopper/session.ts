import { type ApiUrl, type Operation, Refused, send, Unauthenticated } from "../client/graphql.js";
import { type Patience, persist, Unreachable } from "../client/patience.js";
import * as documents from "./documents.js";
import type { Phone } from "./phone.js";
import type { Policy, Session as Tokens } from "./types.js";

/** Who asks: the shopper's tokens, and how the mini program gets new ones. */
export interface Session {
  readonly patience: Patience;
  /** A single try. */
  once<A, V>(operation: Operation<A, V>, variables: V): Promise<A>;
  /** Asks until it is answered. Only for what may be asked twice. */
  ask<A, V>(operation: Operation<A, V>, variables: V): Promise<A>;
  /** Asks once more only after `done` has looked and found that the deed is not done yet. */
  deed<A, V>(operation: Operation<A, V>, variables: V, done: () => Promise<A | undefined>): Promise<A>;
  readPolicy(): Promise<Policy>;
  /** `agreesTo: undefined` tries it without agreeing. */
  signIn(agreesTo: Policy | undefined): Promise<Tokens>;
  refresh(): Promise<Tokens>;
}

interface SessionOptions {
  apiUrl: ApiUrl;
  locale: "zh-CN" | "en";
  phone: Phone;
  patience: Patience;
}

export function createSession({ apiUrl, locale, phone, patience }: SessionOptions): Session {
  let tokens: Tokens | undefined;
  let agreed: Policy | undefined;

  const sendAs = <A, V>(operation: Operation<A, V>, variables: V, token?: string) =>
    send({ apiUrl, locale, token }, operation, variables);

  /** One try, with a session renewed in between when the old one has run out. */
  async function once<A, V>(operation: Operation<A, V>, variables: V): Promise<A> {
    try {
      return await sendAs(operation, variables, tokens?.accessToken);
    } catch (error) {
      if (!(error instanceof Unauthenticated) || !tokens) throw error;
      await refresh();
      return sendAs(operation, variables, tokens.accessToken);
    }
  }

  const ask = <A, V>(operation: Operation<A, V>, variables: V) => persist(patience, () => once(operation, variables));

  async function signIn(policy: Policy | undefined): Promise<Tokens> {
    const reference = policy && { version: policy.version, textHash: policy.textHash };
    // A code works once: each try brings a new one.
    tokens = await persist(patience, async () => {
      const code = await phone.login();
      return sendAs(documents.signIn, { input: { code, policy: reference } });
    });
    agreed = policy;
    return tokens;
  }

  /** A refresh token works once: when the answer is lost, or the session is over, WeChat says again who this is. */
  async function refresh(): Promise<Tokens> {
    if (!tokens) throw new Error("nobody is signed in");
    try {
      tokens = await sendAs(documents.refreshSession, { input: { refreshToken: tokens.refreshToken } });
      return tokens;
    } catch (error) {
      const lost = error instanceof Unreachable || (error instanceof Refused && error.code === "SESSION_ENDED");
      if (!lost) throw error;
      return signIn(agreed);
    }
  }

  return {
    patience,
    once,
    ask,
    deed: (operation, variables, done) =>
      persist(patience, async (again) => (again && (await done())) || once(operation, variables)),
    readPolicy: () => ask(documents.readPolicy, {}),
    signIn,
    refresh,
  };
}
