import { describe, expect, test } from "vitest";
import { readVector, vectorConstants } from "../../../test/vectors.js";
import { phoneNumberOf } from "./answers.js";
import { decryptUserData, encryptedDataHash, sessionSignature, UserDataRefused, verifyRawData } from "./crypto.js";

interface Sealed {
  encryptedData: string;
  plaintext: string;
}

const vector = readVector<{
  session_key: string;
  iv: string;
  phone: Sealed;
  user_info: Sealed;
  NEG_watermark_of_other_app: Sealed;
  raw_data_signature: { rawData: string; signature: string; NEG_other_session_key: string };
  checksession: { hmac_sha256_empty: string };
  checkencryptedmsg_hash: { sha256_hex: string };
}>("07-mp-session.json");

const sealedAt = 1_795_334_400_000;
const rule = { appId: vectorConstants.appid, now: sealedAt + 60_000, maxAgeMs: 300_000 };

const open = (encryptedData: string, changes: { sessionKey?: string; now?: number } = {}) =>
  decryptUserData(
    { encryptedData, iv: vector.iv, sessionKey: changes.sessionKey ?? vector.session_key },
    { ...rule, now: changes.now ?? rule.now },
  );

const refusalOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return error instanceof UserDataRefused ? error.reason : error;
  }
  return "accepted";
};

describe("encrypted user data", () => {
  test("phone and profile decrypt to the known answer", () => {
    expect(open(vector.phone.encryptedData)).toEqual(JSON.parse(vector.phone.plaintext));
    expect(open(vector.user_info.encryptedData)).toEqual(JSON.parse(vector.user_info.plaintext));
    expect(phoneNumberOf(open(vector.phone.encryptedData))?.phoneNumber).toBe("+8613800000000");
  });

  test("data of another app is refused although it decrypts", () => {
    expect(refusalOf(() => open(vector.NEG_watermark_of_other_app.encryptedData))).toBe("OTHER_APP");
  });

  test("data older than the limit is refused, and data from the future too", () => {
    expect(refusalOf(() => open(vector.phone.encryptedData, { now: sealedAt + 300_000 }))).toBe("accepted");
    expect(refusalOf(() => open(vector.phone.encryptedData, { now: sealedAt + 300_001 }))).toBe("STALE");
    expect(refusalOf(() => open(vector.phone.encryptedData, { now: sealedAt - 300_001 }))).toBe("STALE");
  });

  test("a replaced session key, a short key and altered data are refused as undecipherable", () => {
    const otherKey = Buffer.from("another-key-16-b").toString("base64");
    expect(refusalOf(() => open(vector.phone.encryptedData, { sessionKey: otherKey }))).toBe("UNDECIPHERABLE");
    expect(refusalOf(() => open(vector.phone.encryptedData, { sessionKey: "c2hvcnQ=" }))).toBe("UNDECIPHERABLE");
    expect(refusalOf(() => open(vector.phone.encryptedData.slice(0, -8)))).toBe("UNDECIPHERABLE");
  });
});

describe("signatures made with the session key", () => {
  const { rawData, signature, NEG_other_session_key } = vector.raw_data_signature;

  test("raw data is taken only with the signature of this session key over this very text", () => {
    expect(verifyRawData(rawData, vector.session_key, signature)).toBe(true);
    expect(verifyRawData(rawData, vector.session_key, NEG_other_session_key)).toBe(false);
    expect(verifyRawData(`${rawData} `, vector.session_key, signature)).toBe(false);
    expect(verifyRawData(rawData, vector.session_key, "")).toBe(false);
  });

  test("the session check signs nothing with the key, in the form the page leaves open", () => {
    expect(sessionSignature(vector.session_key)).toBe(vector.checksession.hmac_sha256_empty);
    expect(sessionSignature(vector.session_key, "DECODED")).not.toBe(vector.checksession.hmac_sha256_empty);
  });

  test("encrypted data is named by the hash of its text", () => {
    expect(encryptedDataHash(vector.phone.encryptedData)).toBe(vector.checkencryptedmsg_hash.sha256_hex);
  });
});
