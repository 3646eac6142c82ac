import { afterEach, describe, expect, test } from "vitest";
import { failureOf, payPeer } from "../../../test/pay-peer.js";
import { readVector, vectorConstants } from "../../../test/vectors.js";
import { apiV3KeyOf } from "./aead.js";
import { createWeChatPay } from "./index.js";
import { createPlatformKeys } from "./platform-keys.js";

let clock = 1_795_334_400_000;
const other = payPeer(() => clock);
const { payAgainst } = other;
const { platform_cert_serial_no } = vectorConstants;

afterEach(other.closeAll);

describe("keys", () => {
  const { publicKeyId: _, publicKeyPem: __, ...certificateMode } = other.settings;
  const certificates = readVector<{ response_body: string }>("04-wxpay-certificates.json").response_body;
  const unknownSerial = () => {
    const body = JSON.stringify({ id: "EV-1" });
    return { headers: other.signedHeaders(body, undefined, "A".repeat(40)), body: Buffer.from(body) };
  };

  test("a genuine list of certificates under a forged signature is not taken", async () => {
    const { pay } = await payAgainst(() => ({
      headers: other.signedHeaders(certificates, undefined, platform_cert_serial_no),
      body: certificates,
    }));
    expect(await failureOf(pay.downloadCertificates())).toMatchObject({ code: "UNVERIFIED_ANSWER" });
  });

  test("the list vouched for by the public key is taken, and so is an empty or missing one", async () => {
    const full = await payAgainst(() => ({ headers: other.signedHeaders(certificates), body: certificates }));
    expect(await full.pay.downloadCertificates()).toMatchObject([{ serial: platform_cert_serial_no }]);
    const empty = await payAgainst(() => other.signedAnswer({ data: [] }));
    expect(await empty.pay.downloadCertificates()).toEqual([]);
    const none = await payAgainst(() => other.refusal(404, "RESOURCE_NOT_EXISTS"));
    expect(await none.pay.downloadCertificates()).toEqual([]);
  });

  test("a storm of invented serials costs one download a minute", async () => {
    const { pay, peer } = await payAgainst(() => other.signedAnswer({ data: [] }));
    const knock = () => {
      const { headers, body } = unknownSerial();
      return pay.openNotification(headers, body).catch((error: { reason: string }) => error.reason);
    };
    expect(new Set(await Promise.all(Array.from({ length: 20 }, knock)))).toEqual(new Set(["UNKNOWN_SERIAL"]));
    expect(await knock()).toBe("UNKNOWN_SERIAL");
    expect(peer.requests).toHaveLength(1);
    clock += 60_000;
    await knock();
    expect(peer.requests).toHaveLength(2);
  });

  test("an invented public-key id costs no download at all", async () => {
    const { pay, peer } = await payAgainst(() => other.signedAnswer({ data: [] }));
    const headers = other.signedHeaders("{}", undefined, "PUB_KEY_ID_other");
    await expect(pay.openNotification(headers, Buffer.from("{}"))).rejects.toMatchObject({ reason: "UNKNOWN_SERIAL" });
    expect(peer.requests).toHaveLength(0);
  });

  test("a list is looked at again after 12 hours, and an expired certificate proves nothing any more", async () => {
    let downloads = 0;
    const { publicKeyId, publicKeyPem, apiV3Key } = other.settings;
    const keys = createPlatformKeys({
      reach: async () => {
        downloads += 1;
        return {
          status: 200,
          headers: new Headers(other.signedHeaders(certificates)),
          body: Buffer.from(certificates),
        };
      },
      apiV3Key: apiV3KeyOf(apiV3Key),
      publicKeyId,
      publicKeyPem,
      now: () => clock,
    });
    expect(await keys.keyFor(platform_cert_serial_no)).toBeDefined();
    clock += 12 * 3_600_000 - 1;
    await keys.keyFor(platform_cert_serial_no);
    expect(downloads).toBe(1);
    clock += 1;
    await keys.keyFor(platform_cert_serial_no);
    expect(downloads).toBe(2);
    clock = Date.parse("2046-11-17T07:50:18Z");
    expect(await keys.keyFor(platform_cert_serial_no)).toBeUndefined();
  });

  test("while certificates cannot be had, a notification is put off, not taken", async () => {
    const { pay } = await payAgainst(() => ({ status: 502 }), certificateMode);
    const { headers, body } = unknownSerial();
    await expect(pay.openNotification(headers, body)).rejects.toMatchObject({ reason: "KEYS_UNAVAILABLE" });
  });

  test("a half-given public key, a bad private key and a short APIv3 key stop the start", () => {
    const { publicKeyPem: ___, ...half } = other.settings;
    const baseUrl = "https://api.mch.weixin.qq.com";
    expect(() => createWeChatPay({ ...half, baseUrl })).toThrow(RangeError);
    expect(() => createWeChatPay({ ...other.settings, baseUrl, merchantPrivateKeyPem: "no key" })).toThrow();
    expect(() => createWeChatPay({ ...other.settings, baseUrl, apiV3Key: "short" })).toThrow(RangeError);
  });
});
