import { readFileSync } from "node:fs";

const folder = new URL("./vectors/", import.meta.url);

/** A file of known answers, such as `vectors/03-wxpay-notify.json`; private keys named inside do not exist. */
export const readVector = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as T;

export const readVectorKey = (name: string): string => readFileSync(new URL(`keys/${name}`, folder), "utf8");

interface Constants {
  mchid: string;
  appid: string;
  openid: string;
  merchant_serial_no: string;
  platform_cert_serial_no: string;
  wechatpay_public_key_id: string;
  apiv3_key: string;
}

export const vectorConstants = readVector<Constants>("00-constants.json");
