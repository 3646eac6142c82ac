import { createCipheriv, createHash, randomBytes } from "node:crypto";
import type { Context } from "../kernel/context.js";
import { describePhone } from "./phone.js";
import type { User } from "./users.js";

export type EncryptedKind = "phone" | "profile";

export interface EncryptedData {
  encryptedData: string;
  iv: string;
  rawData: string;
  signature: string;
}

/**
 * What older clients hand to the backend: AES-128-CBC under the session key of the user's last login.
 * A backend that holds an older key cannot open it.
 */
export function encryptFor(user: User & { sessionKey: string }, kind: EncryptedKind, context: Context): EncryptedData {
  const profile = { nickName: "微信用户", gender: 0, language: "zh_CN", city: "", province: "", country: "" };
  const plain = kind === "phone" ? describePhone(user, context) : describeProfile(user, profile, context);
  const iv = randomBytes(16);
  const cipher = createCipheriv("aes-128-cbc", Buffer.from(user.sessionKey, "base64"), iv);
  const encrypted = Buffer.concat([cipher.update(JSON.stringify(plain), "utf8"), cipher.final()]);
  const rawData = JSON.stringify(profile);
  return {
    encryptedData: encrypted.toString("base64"),
    iv: iv.toString("base64"),
    rawData,
    signature: createHash("sha1")
      .update(rawData + user.sessionKey)
      .digest("hex"),
  };
}

function describeProfile(user: User, profile: object, { clock, identity }: Context): object {
  return {
    openId: user.openid,
    ...profile,
    ...(user.unionid && { unionId: user.unionid }),
    watermark: { timestamp: Math.floor(clock.now() / 1000), appid: identity.appId },
  };
}
