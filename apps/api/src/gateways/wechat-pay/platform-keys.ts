import { createPublicKey, type KeyObject, X509Certificate } from "node:crypto";
import { HOUR, MINUTE } from "#kernel/clock";
import { isObject, parseObject, textOf } from "../json.js";
import { openSealed, type SealedResource } from "./aead.js";
import { errorOfDoubt, WeChatPayError } from "./errors.js";
import { payRequest } from "./requests.js";
import { type KeyFor, refusalOfSignature } from "./signed-message.js";
import type { Reach } from "./transport.js";

export interface PlatformCertificate {
  serial: string;
  pem: string;
  expiresAt: Date;
}

export interface PlatformKeys {
  /** The public-key mode's key, or a platform certificate's; an unknown serial costs one download at most. */
  keyFor: KeyFor;
  /** Every certificate in force; empty for merchants that were born in public-key mode. */
  download(): Promise<PlatformCertificate[]>;
}

interface KeySettings {
  reach: Reach;
  apiV3Key: KeyObject;
  publicKeyId?: string | undefined;
  publicKeyPem?: string | undefined;
  now: () => number;
}

interface CertificateKey {
  key: KeyObject;
  expiresAt: Date;
}

/** WeChat Pay asks for a look at least every 12 hours: certificates are rotated with an overlap. */
const maxAgeMs = 12 * HOUR;
/** Anyone can invent serials; they must not be able to make us download at will. */
const unknownSerialSpacingMs = MINUTE;
const publicKeyIdPrefix = "PUB_KEY_ID_";

export function createPlatformKeys({ reach, apiV3Key, publicKeyId, publicKeyPem, now }: KeySettings): PlatformKeys {
  const publicKey = publicKeyPem === undefined ? undefined : createPublicKey(publicKeyPem);
  let certificates = new Map<string, CertificateKey>();
  let triedAt = Number.NEGATIVE_INFINITY;
  let underWay: Promise<PlatformCertificate[]> | undefined;

  const ownKey = (serial: string, candidates: ReadonlyMap<string, CertificateKey>): KeyObject | undefined => {
    if (serial.startsWith(publicKeyIdPrefix)) return serial === publicKeyId ? publicKey : undefined;
    const found = candidates.get(serial);
    return found !== undefined && found.expiresAt.getTime() > now() ? found.key : undefined;
  };

  const fetchCertificates = async (): Promise<PlatformCertificate[]> => {
    triedAt = now();
    const answer = await reach(payRequest({ operation: "CERTIFICATES", method: "GET", path: "/v3/certificates" }));
    const received = readCertificates(answer.body, apiV3Key);
    const candidates = new Map(received.map((certificate) => [certificate.serial, keyOf(certificate)]));
    // The first download has no older key to verify with: the APIv3 key vouches for what it decrypts, and the
    // certificate just received must then have signed the answer.
    const keyFor: KeyFor = async (serial) => ownKey(serial, new Map([...certificates, ...candidates]));
    const refusal = await refusalOfSignature(Object.fromEntries(answer.headers), answer.body, keyFor, now());
    if (refusal !== undefined) throw errorOfDoubt("CERTIFICATES", "UNVERIFIED_ANSWER");
    certificates = candidates;
    return received;
  };

  const download = (): Promise<PlatformCertificate[]> => {
    underWay ??= fetchCertificates()
      .catch(noneForPublicKeyMerchants)
      .finally(() => {
        underWay = undefined;
      });
    return underWay;
  };

  return {
    download,
    async keyFor(serial) {
      if (serial.startsWith(publicKeyIdPrefix)) return ownKey(serial, certificates);
      const known = ownKey(serial, certificates);
      const waitMs = known === undefined ? unknownSerialSpacingMs : maxAgeMs;
      if (underWay === undefined && now() - triedAt < waitMs) return known;
      if (known === undefined) await download();
      else await download().catch(() => undefined);
      return ownKey(serial, certificates);
    },
  };
}

function noneForPublicKeyMerchants(error: unknown): PlatformCertificate[] {
  if (error instanceof WeChatPayError && error.code === "RESOURCE_NOT_EXISTS") return [];
  throw error;
}

function keyOf({ pem, expiresAt }: PlatformCertificate): CertificateKey {
  return { key: new X509Certificate(pem).publicKey, expiresAt };
}

/** The body of `GET /v3/certificates`, decrypted. @throws WeChatPayError when one entry cannot be opened. */
export function readCertificates(body: Buffer, apiV3Key: KeyObject): PlatformCertificate[] {
  const data = parseObject(body.toString("utf8"))?.data;
  if (!Array.isArray(data)) throw errorOfDoubt("CERTIFICATES", "MALFORMED_ANSWER");
  return data.map((entry: unknown) => readCertificate(entry, apiV3Key));
}

function readCertificate(entry: unknown, apiV3Key: KeyObject): PlatformCertificate {
  const serial = isObject(entry) ? textOf(entry.serial_no) : undefined;
  const sealed = isObject(entry) ? sealedResourceOf(entry.encrypt_certificate) : undefined;
  if (serial === undefined || sealed === undefined) throw errorOfDoubt("CERTIFICATES", "MALFORMED_ANSWER");
  try {
    const pem = openSealed(apiV3Key, sealed);
    return { serial, pem, expiresAt: new X509Certificate(pem).validToDate };
  } catch {
    throw errorOfDoubt("CERTIFICATES", "MALFORMED_ANSWER");
  }
}

/** `associated_data` may be absent or empty. */
export function sealedResourceOf(value: unknown): SealedResource | undefined {
  if (!isObject(value)) return undefined;
  const [algorithm, ciphertext, nonce] = [textOf(value.algorithm), textOf(value.ciphertext), textOf(value.nonce)];
  if (algorithm === undefined || ciphertext === undefined || nonce === undefined) return undefined;
  return { algorithm, ciphertext, nonce, associated_data: textOf(value.associated_data) ?? "" };
}
