import { X509Certificate } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Aes, Wechatpay } from "wechatpay-axios-plugin";
import type { Sandbox } from "../src/index.js";
import { advance, newClient, openSandbox, post } from "./support/shop.js";
import { send, sign } from "./support/signed.js";

const DAY = 86_400_000;

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await openSandbox();
  await post(sandbox, "/__sandbox/wxpay/mode", { mode: "cert" });
});
afterEach(() => sandbox.close());

interface Entry {
  serial_no: string;
  effective_time: string;
  expire_time: string;
  encrypt_certificate: { ciphertext: string; nonce: string; associated_data: string };
}

async function download(): Promise<Entry[]> {
  return (await newClient(sandbox).v3.certificates.get()).data.data;
}

function decrypt({ encrypt_certificate }: Entry): X509Certificate {
  const { ciphertext, nonce, associated_data } = encrypt_certificate;
  return new X509Certificate(Aes.AesGcm.decrypt(ciphertext, sandbox.merchant.apiV3Key, nonce, associated_data));
}

async function signerOfAnswer(wanted?: string): Promise<string> {
  const signed = sign(sandbox, "GET", "/v3/certificates");
  const headers = wanted ? { ...signed.headers, "wechatpay-serial": wanted } : signed.headers;
  return String((await send(sandbox, { ...signed, headers })).headers["wechatpay-serial"]);
}

describe("platform certificates", () => {
  test("decrypt to a certificate of that serial, which also verifies the answer", async () => {
    const [entry, ...others] = await download();
    expect(others).toEqual([]);
    const certificate = decrypt(entry!);
    expect(certificate.serialNumber).toBe(entry!.serial_no);
    expect(certificate.publicKey.asymmetricKeyDetails).toMatchObject({ modulusLength: 2048 });
    expect(Date.parse(entry!.expire_time)).toBe(certificate.validToDate.getTime());
    // The library knows nothing but this certificate and refuses an answer it cannot verify.
    const { mchId: mchid, serial, privateKeyPem: privateKey } = sandbox.merchant;
    // biome-ignore lint/suspicious/noExplicitAny: the library builds its calls by proxy.
    const client: any = new Wechatpay({
      mchid,
      serial,
      privateKey,
      certs: { [entry!.serial_no]: certificate.toString() },
      baseURL: sandbox.url,
    });
    expect((await client.v3.certificates.get()).status).toBe(200);
  });

  test("a flipped bit of the ciphertext does not decrypt", async () => {
    const [entry] = await download();
    const bytes = Buffer.from(entry!.encrypt_certificate.ciphertext, "base64");
    bytes[10]! ^= 1;
    const encrypt_certificate = { ...entry!.encrypt_certificate, ciphertext: bytes.toString("base64") };
    expect(() => decrypt({ ...entry!, encrypt_certificate })).toThrow();
  });

  test("a rotation lists two, signs with the new one in time, and drops the old one", async () => {
    const before = sandbox.merchant.platformSerial;
    await post(sandbox, "/__sandbox/wxpay/rotate-certificates", { signsAfterMs: DAY, overlapMs: 2 * DAY });
    const serials = (await download()).map(({ serial_no }) => serial_no);
    expect(serials).toHaveLength(2);
    expect(await signerOfAnswer()).toBe(before);
    advance(DAY);
    expect(await signerOfAnswer()).toBe(serials[1]);
    expect(await download()).toHaveLength(2);
    advance(DAY);
    expect((await download()).map(({ serial_no }) => serial_no)).toEqual([serials[1]]);
  });

  test("a merchant born in public-key mode has none", async () => {
    await post(sandbox, "/__sandbox/wxpay/mode", { mode: "pubkey" });
    expect(await download()).toEqual([]);
  });

  test("answers follow the request's Wechatpay-Serial", async () => {
    const { publicKeyId, platformSerial } = sandbox.merchant;
    expect(await signerOfAnswer(publicKeyId)).toBe(publicKeyId);
    expect(await signerOfAnswer(platformSerial)).toBe(platformSerial);
    expect(await signerOfAnswer()).toBe(platformSerial);
    await post(sandbox, "/__sandbox/wxpay/mode", { mode: "pubkey" });
    expect(await signerOfAnswer()).toBe(publicKeyId);
    expect(await signerOfAnswer(platformSerial)).toBe(platformSerial);
  });
});
