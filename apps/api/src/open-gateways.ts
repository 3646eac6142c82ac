import { createMail, type Mail, type MailSettings } from "#gateways/mail";
import { createObjectStorage, type ObjectStorage, type ObjectStorageSettings } from "#gateways/object-storage";
import { createSms, type Sms, type SmsSettings } from "#gateways/sms";
import { createWeChat, type WeChat, type WeChatSettings } from "#gateways/wechat";
import { createWeChatPay, type WeChatPay, type WeChatPaySettings } from "#gateways/wechat-pay";
import type { Gateways, World } from "#kernel/context";
import { sharingGate } from "#privacy/sharing";
import { type Env, readSecret } from "./env.js";

declare module "#kernel/context" {
  interface Gateways {
    readonly wechat: WeChat;
    readonly wechatPay: WeChatPay;
    readonly sms: Sms;
    readonly mail: Mail;
    readonly objectStorage: ObjectStorage;
  }
}

type Ours = "now" | "egress" | "timeoutMs";

export interface GatewaySettings {
  wechat: Omit<WeChatSettings, Ours>;
  wechatPay: Omit<WeChatPaySettings, Ours>;
  sms: Omit<SmsSettings, Ours>;
  mail: Omit<MailSettings, Ours>;
  objectStorage: Omit<ObjectStorageSettings, Ours>;
}

/** WeChat Pay asks for an answer within 5 s; we do not wait longer for theirs. */
const TIMEOUT_MS = 5_000;
/** Mail servers dawdle on purpose, and a picture of 10 MB takes its time. */
const SLOW_TIMEOUT_MS = 20_000;

/** Every gateway goes through the sharing gate: nothing leaves that a partner may not have. Policy 4.1. */
export function connectGateways(world: World, settings: GatewaySettings): Gateways {
  const ours = { now: () => world.clock.now().getTime(), egress: sharingGate(world), timeoutMs: TIMEOUT_MS };
  const patient = { ...ours, timeoutMs: SLOW_TIMEOUT_MS };
  return {
    wechat: createWeChat({ ...settings.wechat, ...ours }),
    wechatPay: createWeChatPay({ ...settings.wechatPay, ...ours }),
    sms: createSms({ ...settings.sms, ...ours }),
    mail: createMail({ ...settings.mail, ...patient }),
    objectStorage: createObjectStorage({ ...settings.objectStorage, ...patient }),
  };
}

/** The same from the environment: only base URLs tell the sandbox from the real services. */
export const openGateways = (env: Env, world: World): Gateways =>
  connectGateways(world, {
    wechat: {
      baseUrl: env.WECHAT_API_BASE,
      appId: env.WECHAT_APP_ID,
      appSecret: readSecret(env.WECHAT_APP_SECRET_FILE),
    },
    wechatPay: {
      baseUrl: env.WXPAY_BASE,
      mchId: env.WXPAY_MCH_ID,
      appId: env.WECHAT_APP_ID,
      merchantSerial: readSecret(env.WXPAY_MERCHANT_SERIAL_FILE),
      merchantPrivateKeyPem: readSecret(env.WXPAY_MERCHANT_KEY_FILE),
      apiV3Key: readSecret(env.WXPAY_APIV3_KEY_FILE),
      ...(env.WXPAY_PUBLIC_KEY_ID_FILE && env.WXPAY_PUBLIC_KEY_FILE
        ? { publicKeyId: readSecret(env.WXPAY_PUBLIC_KEY_ID_FILE), publicKeyPem: readSecret(env.WXPAY_PUBLIC_KEY_FILE) }
        : {}),
    },
    sms: {
      baseUrl: env.SMS_BASE,
      region: env.SMS_REGION,
      secretId: readSecret(env.SMS_SECRET_ID_FILE),
      secretKey: readSecret(env.SMS_SECRET_KEY_FILE),
      sdkAppId: readSecret(env.SMS_SDK_APP_ID_FILE),
      signName: env.SMS_SIGN_NAME,
    },
    mail: mailSettings(env),
    objectStorage: {
      baseUrl: env.STORAGE_BASE,
      region: env.STORAGE_REGION,
      bucket: env.STORAGE_BUCKET,
      addressing: env.STORAGE_ADDRESSING,
      accessKey: readSecret(env.STORAGE_ACCESS_KEY_FILE),
      secretKey: readSecret(env.STORAGE_SECRET_KEY_FILE),
    },
  });

/** Most providers demand that the sender's address is the account. */
function mailSettings(env: Env): GatewaySettings["mail"] {
  const user = readSecret(env.SMTP_USER_FILE);
  return {
    host: env.SMTP_HOST,
    port: env.SMTP_PORT,
    tls: env.SMTP_TLS,
    account: { user, password: readSecret(env.SMTP_PASSWORD_FILE) },
    from: { name: env.SMTP_FROM_NAME, address: env.SMTP_FROM_ADDRESS ?? user },
  };
}
