import { type ApiUrl, type Operation, send, Unauthenticated } from "../client/graphql.js";
import { type Patience, persist, Unreachable } from "../client/patience.js";
import * as documents from "./documents.js";
import { nextCode } from "./totp.js";
import type { DemoSignIn, StaffSession as Opened } from "./types.js";

/** Who asks: a member of staff, signed in when first needed and again when the session has ended. */
export interface StaffSession {
  readonly patience: Patience;
  signIn(): Promise<Opened>;
  /** Asks until it is answered. Only for what may be asked twice. */
  ask<A, V>(operation: Operation<A, V>, variables: V): Promise<A>;
  /** Asks once more only after `done` has looked and found that the deed is not done yet. */
  deed<A, V>(operation: Operation<A, V>, variables: V, done: () => Promise<A | undefined>): Promise<A>;
  /** Puts a file where the form it is for finds it. Resolves with its id; sent again it is the same file. */
  upload(purpose: string, name: string, bytes: Buffer): Promise<string>;
}

interface Options {
  apiUrl: ApiUrl;
  account: DemoSignIn;
  locale: "zh-CN" | "en";
  patience: Patience;
}

export function createStaffSession({ apiUrl, account, locale, patience }: Options): StaffSession {
  let session: Promise<Opened> | undefined;

  /** Deeds that need a session at the same moment wait for the same one: a code opens only one. */
  const signIn = (): Promise<Opened> => {
    const { email, password, totpSecret } = account;
    session = persist(patience, async () => {
      const totp = await nextCode(totpSecret);
      return send({ apiUrl, locale }, documents.signInStaff, { input: { email, password, totp } });
    });
    return session;
  };

  async function once<A, V>(operation: Operation<A, V>, variables: V): Promise<A> {
    const opened = session ?? signIn();
    try {
      return await send({ apiUrl, locale, token: (await opened).token }, operation, variables);
    } catch (error) {
      if (!(error instanceof Unauthenticated)) throw error;
      const renewed = session === opened ? signIn() : session!;
      return send({ apiUrl, locale, token: (await renewed).token }, operation, variables);
    }
  }

  async function uploadOnce(purpose: string, name: string, bytes: Buffer, key: string): Promise<string> {
    const body = new FormData();
    body.append("file", new File([Uint8Array.from(bytes)], name));
    const base = typeof apiUrl === "string" ? apiUrl : apiUrl();
    const post = async (opened: Promise<Opened>) => {
      const headers = { authorization: `Bearer ${(await opened).token}`, "idempotency-key": key };
      return fetch(`${base}/files/${purpose}`, { method: "POST", headers, body }).catch((cause) => {
        throw new Unreachable("the file did not get there", { cause });
      });
    };
    let answer = await post(session ?? signIn());
    if (answer.status === 401) answer = await post(signIn());
    if (answer.status >= 500) throw new Unreachable(`the file was answered with ${answer.status}`);
    const { id, code } = (await answer.json()) as { id?: string; code?: string };
    if (!id) throw new Error(`${name} was not taken: ${code}`);
    return id;
  }

  return {
    patience,
    signIn,
    upload: (purpose, name, bytes) => {
      const key = crypto.randomUUID();
      return persist(patience, () => uploadOnce(purpose, name, bytes, key));
    },
    ask: (operation, variables) => persist(patience, () => once(operation, variables)),
    deed: (operation, variables, done) =>
      persist(patience, async (again) => (again && (await done())) || once(operation, variables)),
  };
}
