import { readFileSync, statSync } from "node:fs";
import { z } from "zod";

/** The only reader of `process.env`. Every line is explained in `.env.example`. */
const schema = z.object({
  MALL_MODE: z.enum(["production", "demo"]),
  CLOCK: z.enum(["system", "steerable"]).default("system"),
  CLOCK_FILE: z.string().optional(),
  API_HOST: z.string().default("127.0.0.1"),
  API_PORT: z.coerce.number().int().default(4000),
  API_PUBLIC_URL: z.url().default("http://localhost:4000"),
  PORTAL_PUBLIC_URL: z.url().default("http://localhost:3000"),
  WORKER_HEALTH_PORT: z.coerce.number().int().default(4001),
  API_METRICS_PORT: z.coerce.number().int().default(4002),
  DRAIN_MS: z.coerce.number().int().min(0).max(8_000).default(0),
  DATABASE_URL: z.string(),
  KEYS_DATABASE_URL: z.string(),
  MIGRATE_DATABASE_URL: z.string().optional(),
  MIGRATE_KEYS_DATABASE_URL: z.string().optional(),
  DATABASE_APP_USER: z.string().default("mall_app"),
  DATABASE_KEYS_USER: z.string().default("mall_keys"),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).default(20),
  REDIS_URL: z.string(),
  SECRETS_DIR: z.string(),
  MEDIA_DIR: z.string(),
  AUDIT_ANCHOR_DIR: z.string(),
  DEMO_SIGN_INS_FILE: z.string().optional(),
  WECHAT_API_BASE: z.url(),
  WECHAT_APP_ID: z.string(),
  WECHAT_APP_SECRET_FILE: z.string(),
  WXPAY_BASE: z.url(),
  WXPAY_MCH_ID: z.string(),
  WXPAY_MERCHANT_SERIAL_FILE: z.string(),
  WXPAY_MERCHANT_KEY_FILE: z.string(),
  WXPAY_APIV3_KEY_FILE: z.string(),
  WXPAY_PUBLIC_KEY_ID_FILE: z.string().optional(),
  WXPAY_PUBLIC_KEY_FILE: z.string().optional(),
  WXPAY_NOTIFY_BASE_URL: z.url(),
  SMS_BASE: z.url(),
  SMS_REGION: z.string().default("ap-guangzhou"),
  SMS_SECRET_ID_FILE: z.string(),
  SMS_SECRET_KEY_FILE: z.string(),
  SMS_SDK_APP_ID_FILE: z.string(),
  SMS_SIGN_NAME: z.string(),
  SMS_TEMPLATES_FILE: z.string().optional(),
  SMS_REPORT_SECRET_FILE: z.string().optional(),
  SMTP_HOST: z.string(),
  SMTP_PORT: z.coerce.number().int(),
  SMTP_TLS: z.enum(["IMPLICIT", "STARTTLS", "NONE"]).default("IMPLICIT"),
  SMTP_USER_FILE: z.string(),
  SMTP_PASSWORD_FILE: z.string(),
  SMTP_FROM_NAME: z.string().default("工厂到家"),
  SMTP_FROM_ADDRESS: z.email().optional(),
  STORAGE_BASE: z.url(),
  STORAGE_REGION: z.string(),
  STORAGE_BUCKET: z.string(),
  STORAGE_ADDRESSING: z.enum(["PATH", "VIRTUAL_HOST"]).default("VIRTUAL_HOST"),
  STORAGE_ACCESS_KEY_FILE: z.string(),
  STORAGE_SECRET_KEY_FILE: z.string(),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

export type Env = z.output<typeof schema>;

/** Throws one sentence per wrong or missing variable. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const outcome = schema.safeParse(source);
  if (!outcome.success) {
    const lines = outcome.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The environment is not complete; see .env.example.\n${lines.join("\n")}`);
  }
  const env = outcome.data;
  if (env.MALL_MODE === "production" && env.CLOCK === "steerable") {
    throw new Error("CLOCK=steerable is refused when MALL_MODE=production: legal clocks must run.");
  }
  if (env.CLOCK === "steerable" && !env.CLOCK_FILE) throw new Error("CLOCK=steerable needs CLOCK_FILE.");
  return env;
}

/** A secret from its file. Readable by others than the owner is refused, as ssh does with keys. */
export function readSecret(path: string): string {
  if ((statSync(path).mode & 0o077) !== 0) throw new Error(`${path} can be read by others: chmod 600 it.`);
  return readFileSync(path, "utf8").trim();
}
