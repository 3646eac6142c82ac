import { generateKeyPair } from "node:crypto";
import { promisify } from "node:util";
import { writePrivateFiles } from "../kernel/private-files.js";
import { randomAlphanumeric, randomDigits, randomHex, randomSerial } from "../kernel/random.js";
import type { Store } from "../kernel/store.js";

/** Who the merchant is to WeChat, and the keys of both sides. Made once, then kept. */
export interface Identity {
  appId: string;
  mchId: string;
  appSecret: string;
  /** Serial of the merchant's certificate, 40 upper-case hex digits. */
  serial: string;
  privateKeyPem: string;
  merchantPublicKeyPem: string;
  /** 32 characters; their UTF-8 bytes are the AES-256 key. */
  apiV3Key: string;
  /** Name of the WeChat Pay public key, "PUB_KEY_ID_…". */
  publicKeyId: string;
  publicKeyPem: string;
  /** WeChat Pay's own half of that key pair. */
  wechatPayPrivateKeyPem: string;
  /** Makes openids that stay the same for the same user and app. */
  openidSeed: string;
}

type Secrets = Omit<Identity, "appId" | "mchId">;

const newKeyPair = promisify(generateKeyPair);

/** RSA-2048 in PEM: SPKI and PKCS#8. */
export function newRsaPair(): Promise<{ publicKey: string; privateKey: string }> {
  return newKeyPair("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
}

/** The kept identity, or a new one at the first start. */
export async function loadIdentity(store: Store, names: { appId: string; mchId: string }): Promise<Identity> {
  const table = store.table<Secrets>("identity");
  const secrets = table.get("merchant") ?? table.put("merchant", await makeSecrets(names.mchId));
  return { ...secrets, ...names };
}

async function makeSecrets(mchId: string): Promise<Secrets> {
  const [merchant, wechatPay] = await Promise.all([newRsaPair(), newRsaPair()]);
  return {
    appSecret: randomHex(32),
    serial: randomSerial(),
    privateKeyPem: merchant.privateKey,
    merchantPublicKeyPem: merchant.publicKey,
    apiV3Key: randomAlphanumeric(32),
    publicKeyId: `PUB_KEY_ID_01${mchId}${randomDigits(20)}`,
    publicKeyPem: wechatPay.publicKey,
    wechatPayPrivateKeyPem: wechatPay.privateKey,
    openidSeed: randomHex(32),
  };
}

/** Writes the merchant's half where its backend reads it. */
export function exportMerchant(folder: string, identity: Identity): void {
  writePrivateFiles(folder, {
    merchant_serial: identity.serial,
    "merchant_key.pem": identity.privateKeyPem,
    apiv3_key: identity.apiV3Key,
    public_key_id: identity.publicKeyId,
    "public_key.pem": identity.publicKeyPem,
    app_secret: identity.appSecret,
  });
}
