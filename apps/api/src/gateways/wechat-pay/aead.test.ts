import { createPublicKey, generateKeyPairSync, X509Certificate } from "node:crypto";
import { describe, expect, test } from "vitest";
import { Aes, Rsa } from "wechatpay-axios-plugin";
import { readVector, readVectorKey, vectorConstants } from "../../../test/vectors.js";
import { apiV3KeyOf, encryptSensitive, openSealed, type SealedResource } from "./aead.js";
import { WeChatPayError } from "./errors.js";
import { readCertificates } from "./platform-keys.js";

const certificates = readVector<{
  response_body: string;
  decrypted_pem: string;
  negative_flipped_bit: SealedResource;
}>("04-wxpay-certificates.json");
const oaep = readVector<{ plaintext: string; ciphertext: string }>("06-wxpay-oaep.json");
const key = apiV3KeyOf(vectorConstants.apiv3_key);

describe("AEAD_AES_256_GCM", () => {
  test("the certificates' known answer opens byte for byte", () => {
    const [certificate, ...more] = readCertificates(Buffer.from(certificates.response_body), key);
    expect(certificate).toEqual({
      serial: vectorConstants.platform_cert_serial_no,
      pem: certificates.decrypted_pem,
      expiresAt: new X509Certificate(certificates.decrypted_pem).validToDate,
    });
    expect(certificate?.pem).toBe(readVectorKey("platform.cert.pem"));
    expect(more).toEqual([]);
  });

  test("one flipped bit opens nothing", () => {
    expect(() => openSealed(key, certificates.negative_flipped_bit)).toThrow();
    const body = JSON.parse(certificates.response_body) as { data: { encrypt_certificate: SealedResource }[] };
    body.data[0]!.encrypt_certificate = certificates.negative_flipped_bit;
    expect(() => readCertificates(Buffer.from(JSON.stringify(body)), key)).toThrow(WeChatPayError);
  });

  test.each(["", "transaction"])("what an independent library sealed with associated data %j opens", (aad) => {
    const ciphertext = Aes.AesGcm.encrypt("支付成功", vectorConstants.apiv3_key, "0123456789ab", aad);
    const sealed = { algorithm: "AEAD_AES_256_GCM", ciphertext, nonce: "0123456789ab", associated_data: aad };
    expect(openSealed(key, sealed)).toBe("支付成功");
    expect(() => openSealed(key, { ...sealed, associated_data: `${aad}x` })).toThrow();
    expect(() => openSealed(key, { ...sealed, nonce: "0123456789ac" })).toThrow();
    expect(() => openSealed(key, { ...sealed, algorithm: "AEAD_SM4_GCM" })).toThrow(RangeError);
  });

  test("an APIv3 key has 32 bytes", () => {
    expect(() => apiV3KeyOf("short")).toThrow(RangeError);
  });
});

describe("sensitive fields", () => {
  const pair = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const privatePem = pair.privateKey.export({ type: "pkcs8", format: "pem" }).toString();

  test("make the round trip through an independent library, padded anew each time", () => {
    const [one, two] = [
      encryptSensitive(pair.publicKey, oaep.plaintext),
      encryptSensitive(pair.publicKey, oaep.plaintext),
    ];
    expect([Rsa.decrypt(one, privatePem), Rsa.decrypt(two, privatePem)]).toEqual([oaep.plaintext, oaep.plaintext]);
    expect(one).not.toBe(two);
  });

  test("have the known length under WeChat Pay's key and end at 214 bytes", () => {
    const wechatPay = createPublicKey(readVectorKey("wxpub.pub.pem"));
    expect(encryptSensitive(wechatPay, oaep.plaintext)).toHaveLength(oaep.ciphertext.length);
    expect(() => encryptSensitive(wechatPay, "张".repeat(71))).not.toThrow();
    expect(() => encryptSensitive(wechatPay, "张".repeat(72))).toThrow(RangeError);
  });
});
