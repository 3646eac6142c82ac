import { constants, createDecipheriv, createSecretKey, type KeyObject, publicEncrypt } from "node:crypto";

/** The key is the 32 bytes of the APIv3 key as text. @throws RangeError for any other length. */
export function apiV3KeyOf(apiV3Key: string): KeyObject {
  const bytes = Buffer.from(apiV3Key, "utf8");
  if (bytes.length !== 32) throw new RangeError("the APIv3 key has 32 bytes");
  return createSecretKey(bytes);
}

/** As in notifications and certificates. `associated_data` is used as given: older callbacks fill it, newer do not. */
export interface SealedResource {
  algorithm: string;
  /** Base64 of data and 16-byte tag. */
  ciphertext: string;
  nonce: string;
  associated_data: string;
}

const tagLength = 16;

/** AEAD_AES_256_GCM. @throws when a single bit of ciphertext, nonce or associated data differs. */
export function openSealed(key: KeyObject, resource: SealedResource): string {
  if (resource.algorithm !== "AEAD_AES_256_GCM") throw new RangeError("unknown algorithm");
  const bytes = Buffer.from(resource.ciphertext, "base64");
  const nonce = Buffer.from(resource.nonce, "utf8");
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: tagLength });
  decipher.setAAD(Buffer.from(resource.associated_data, "utf8"));
  decipher.setAuthTag(bytes.subarray(-tagLength));
  return Buffer.concat([decipher.update(bytes.subarray(0, -tagLength)), decipher.final()]).toString("utf8");
}

/** Longest text that RSAES-OAEP with SHA-1 takes under a 2048-bit key. */
const oaepMaxBytes = 214;

/** A field WeChat Pay wants encrypted; send the key's serial along as `Wechatpay-Serial`. */
export function encryptSensitive(publicKey: KeyObject, text: string): string {
  const bytes = Buffer.from(text, "utf8");
  if (bytes.length > oaepMaxBytes) throw new RangeError("a sensitive field has at most 214 bytes");
  const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha1" };
  return publicEncrypt({ key: publicKey, ...padding }, bytes).toString("base64");
}
