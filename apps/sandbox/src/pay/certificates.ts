import "reflect-metadata";
import { createPrivateKey, KeyObject } from "node:crypto";
import { X509CertificateGenerator } from "@peculiar/x509";
import { DAY_MS, toRfc3339 } from "../kernel/beijing.js";
import type { Context } from "../kernel/context.js";
import { randomSerial } from "../kernel/random.js";
import type { Table } from "../kernel/store.js";
import type { Signer } from "./keyring.js";
import { seal } from "./sealed.js";

const LIFE_MS = 5 * 365 * DAY_MS;
const RSA = {
  name: "RSASSA-PKCS1-v1_5",
  hash: "SHA-256",
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength: 2048,
};

export interface PlatformCertificate {
  serial: string;
  certPem: string;
  keyPem: string;
  effectiveAt: number;
  expiresAt: number;
  /** Answers and notifications are signed with the newest certificate that has come to this moment. */
  signsFrom: number;
  /** Set by a rotation: from then on no longer listed. */
  retiredAt?: number;
}

/** How a rotation goes: in ms from now, and by default at once with a day of overlap. */
export interface Rotation {
  signsAfterMs?: number;
  overlapMs?: number;
}

/** The platform certificates and their rotation. */
export class Certificates {
  readonly #certificates: Table<PlatformCertificate>;

  constructor(private readonly context: Context) {
    this.#certificates = context.store.table<PlatformCertificate>("platformCertificates");
  }

  /** Makes the first certificate if there is none yet. */
  async prepare(): Promise<void> {
    if (this.#certificates.size === 0) await this.#issue(this.context.clock.now());
  }

  async rotate({ signsAfterMs = 0, overlapMs = DAY_MS }: Rotation = {}): Promise<PlatformCertificate> {
    const now = this.context.clock.now();
    for (const { serial } of this.listed()) this.#certificates.patch(serial, { retiredAt: now + overlapMs });
    return this.#issue(now + signsAfterMs);
  }

  has(serial: string): boolean {
    return this.#certificates.has(serial);
  }

  /** Oldest first. */
  listed(): PlatformCertificate[] {
    const now = this.context.clock.now();
    return this.#certificates
      .values()
      .filter(({ retiredAt, expiresAt }) => expiresAt > now && (retiredAt ?? now + 1) > now);
  }

  /** The certificate that signs now. */
  current(): PlatformCertificate {
    const now = this.context.clock.now();
    const signing = this.#certificates.values().filter(({ signsFrom }) => signsFrom <= now);
    return signing.reduce((newest, one) => (one.signsFrom >= newest.signsFrom ? one : newest));
  }

  signer(): Signer {
    const { serial, keyPem } = this.current();
    return { serial, key: createPrivateKey(keyPem) };
  }

  /** The `data` of `GET /v3/certificates`. */
  describe(): object[] {
    return this.listed().map(({ serial, certPem, effectiveAt, expiresAt }) => ({
      serial_no: serial,
      effective_time: toRfc3339(effectiveAt),
      expire_time: toRfc3339(expiresAt),
      encrypt_certificate: seal(this.context.identity.apiV3Key, certPem, "certificate"),
    }));
  }

  async #issue(signsFrom: number): Promise<PlatformCertificate> {
    const keys = await crypto.subtle.generateKey(RSA, true, ["sign", "verify"]);
    const serial = randomSerial();
    const effectiveAt = this.context.clock.now();
    const expiresAt = effectiveAt + LIFE_MS;
    const certificate = await X509CertificateGenerator.createSelfSigned({
      serialNumber: serial,
      name: "CN=Tenpay.com Sandbox CA, O=Factory to Home Sandbox, C=CN",
      notBefore: new Date(effectiveAt),
      notAfter: new Date(expiresAt),
      signingAlgorithm: RSA,
      keys,
    });
    const keyPem = KeyObject.from(keys.privateKey).export({ format: "pem", type: "pkcs8" }).toString();
    const certPem = `${certificate.toString("pem")}\n`;
    return this.#certificates.put(serial, { serial, certPem, keyPem, effectiveAt, expiresAt, signsFrom });
  }
}
