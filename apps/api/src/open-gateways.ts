import { createWeChat, type WeChat, type WeChatSettings } from "#gateways/wechat";
import { createWeChatPay, type WeChatPay, type WeChatPaySettings } from "#gateways/wechat-pay";
import type { Gateways, World } from "#kernel/context";
import { sharingGate } from "#privacy/sharing";
import { type Env, readSecret } from "./env.js";

declare module "#kernel/context" {
  interface Gateways {
    readonly wechat: WeChat;
    readonly wechatPay: WeChatPay;
  }
}

type Ours = "now" | "egress" | "timeoutMs";

export interface GatewaySettings {
  wechat: Omit<WeChatSettings, Ours>;
  wechatPay: Omit<WeChatPaySettings, Ours>;
}

/** WeChat Pay asks for an answer within 5 s; we do not wait longer for theirs. */
const TIMEOUT_MS = 5_000;

/** Every gateway goes through the sharing gate: nothing leaves that a partner may not have. Policy 4.1. */
export function connectGateways(world: World, settings: GatewaySettings): Gateways {
  const ours = { now: () => world.clock.now().getTime(), egress: sharingGate(world), timeoutMs: TIMEOUT_MS };
  return {
    wechat: createWeChat({ ...settings.wechat, ...ours }),
    wechatPay: createWeChatPay({ ...settings.wechatPay, ...ours }),
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
  });
