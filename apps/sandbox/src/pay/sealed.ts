import { createCipheriv } from "node:crypto";
import { randomAlphanumeric } from "../kernel/random.js";

export interface Sealed {
  algorithm: "AEAD_AES_256_GCM";
  nonce: string;
  associated_data: string;
  ciphertext: string;
}

/** AES-256-GCM as WeChat Pay uses it: the APIv3 key's text is the key, 12 characters are the nonce, the tag follows the data. */
export function seal(apiV3Key: string, plaintext: string, associatedData: string): Sealed {
  const nonce = randomAlphanumeric(12);
  const cipher = createCipheriv("aes-256-gcm", apiV3Key, nonce).setAAD(Buffer.from(associatedData));
  const ciphertext = Buffer.concat([cipher.update(plaintext, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return {
    algorithm: "AEAD_AES_256_GCM",
    nonce,
    associated_data: associatedData,
    ciphertext: ciphertext.toString("base64"),
  };
}
