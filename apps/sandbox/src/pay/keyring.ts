import { createPrivateKey, createPublicKey, createSign, createVerify, type KeyObject } from "node:crypto";
import type { Context } from "../kernel/context.js";
import { randomAlphanumeric } from "../kernel/random.js";
import type { Table } from "../kernel/store.js";
import type { Certificates } from "./certificates.js";

/**
 * How WeChat Pay signs: with its certificate, with its public key, or, while a merchant changes over,
 * `publicKeyPercent` of the notifications with the public key.
 */
export type SigningMode = { kind: "cert" } | { kind: "pubkey" } | { kind: "gray"; publicKeyPercent: number };

export interface Signer {
  serial: string;
  key: KeyObject;
}

/** Keys of both sides and the choice between WeChat Pay's two. */
export class Keyring {
  readonly #modes: Table<SigningMode>;
  readonly #merchantKey: KeyObject;
  readonly #publicKeySigner: Signer;

  constructor(
    private readonly context: Context,
    private readonly certificates: Certificates,
  ) {
    const { identity, store } = context;
    this.#modes = store.table<SigningMode>("signingMode");
    this.#merchantKey = createPublicKey(identity.merchantPublicKeyPem);
    this.#publicKeySigner = {
      serial: identity.publicKeyId,
      key: createPrivateKey(identity.wechatPayPrivateKeyPem),
    };
  }

  /** Merchants of today are born with the public key. */
  get mode(): SigningMode {
    return this.#modes.get("merchant") ?? { kind: "pubkey" };
  }

  set mode(mode: SigningMode) {
    this.#modes.put("merchant", mode);
  }

  isMerchantSignature(message: string | Buffer, signature: string): boolean {
    return createVerify("RSA-SHA256").update(message).verify(this.#merchantKey, signature, "base64");
  }

  /** Answers follow the request's Wechatpay-Serial; without one, the certificate unless the merchant has none. */
  signerOfAnswer(wanted: string | undefined): Signer {
    if (wanted === this.#publicKeySigner.serial) return this.#publicKeySigner;
    if (wanted !== undefined && this.certificates.has(wanted)) return this.certificates.signer();
    return this.mode.kind === "pubkey" ? this.#publicKeySigner : this.certificates.signer();
  }

  /** @param ordinal counts the notifications, so that a percentage is met evenly and not by chance. */
  signerOfNotification(ordinal: number): Signer {
    const { mode } = this;
    const percent = mode.kind === "gray" ? mode.publicKeyPercent : mode.kind === "pubkey" ? 100 : 0;
    const publicKeyTurn = Math.floor(((ordinal + 1) * percent) / 100) > Math.floor((ordinal * percent) / 100);
    return publicKeyTurn ? this.#publicKeySigner : this.certificates.signer();
  }

  /** The four headers that prove a body comes from WeChat Pay. */
  signHeaders({ serial, key }: Signer, body: string | Buffer, skewMs = 0): Record<string, string> {
    const timestamp = String(Math.floor((this.context.clock.now() + skewMs) / 1000));
    const nonce = randomAlphanumeric(32);
    const signature = createSign("RSA-SHA256").update(`${timestamp}\n${nonce}\n`).update(body).update("\n");
    return {
      "wechatpay-serial": serial,
      "wechatpay-timestamp": timestamp,
      "wechatpay-nonce": nonce,
      "wechatpay-signature": signature.sign(key, "base64"),
    };
  }
}
