import type { Context } from "../kernel/context.js";
import { randomHex } from "../kernel/random.js";
import type { Table } from "../kernel/store.js";
import { refuse } from "./refusal.js";
import type { User, Users } from "./users.js";

const CODE_LIFE_MS = 5 * 60_000;

interface PhoneCode {
  user: string;
  appId: string;
  issuedAt: number;
  usedAt?: number;
}

export interface PhoneRequest {
  code?: unknown;
  openid?: unknown;
}

/** `getPhoneNumber` on the phone and `POST /wxa/business/getuserphonenumber` behind it. */
export class PhoneNumbers {
  readonly #codes: Table<PhoneCode>;

  constructor(
    private readonly context: Context,
    private readonly users: Users,
  ) {
    this.#codes = context.store.table<PhoneCode>("phoneCodes");
  }

  /** @returns a code of 64 hex digits, good for 5 minutes and one use. It is no login code. */
  issueCode(user: string, number: { phone?: string; countryCode?: string } = {}, appId?: string): string {
    const known = this.users.meet(user, number);
    if (!known.phone) throw new Error("this user has no phone number yet");
    const code = randomHex(64);
    const owner = appId ?? this.context.identity.appId;
    this.#codes.put(code, { user, appId: owner, issuedAt: this.context.clock.now() });
    return code;
  }

  exchange(request: PhoneRequest): object {
    if (typeof request.code !== "string") refuse(47001);
    const issued = this.#codes.get(request.code);
    const now = this.context.clock.now();
    if (!issued || issued.usedAt !== undefined || now - issued.issuedAt > CODE_LIFE_MS) refuse(40029);
    if (issued.appId !== this.context.identity.appId) refuse(40013);
    const user = this.users.meet(issued.user);
    if (request.openid !== undefined && request.openid !== user.openid) refuse(40029);
    this.#codes.patch(request.code, { usedAt: now });
    return { errcode: 0, errmsg: "ok", phone_info: describePhone(user, this.context) };
  }
}

/** The phone block as both the API and the encrypted data show it. */
export function describePhone(user: User, { clock, identity }: Context): object {
  const countryCode = user.countryCode ?? "86";
  const number = user.phone ?? "";
  return {
    phoneNumber: countryCode === "86" ? number : `+${countryCode}${number}`,
    purePhoneNumber: number,
    countryCode,
    watermark: { timestamp: Math.floor(clock.now() / 1000), appid: identity.appId },
  };
}
