import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createBlindIndex } from "#kernel/blind-index";
import { type Clock, fileClock, systemClock } from "#kernel/clock";
import type { Gateways, World } from "#kernel/context";
import { type Database, openDatabase } from "#kernel/db";
import { createKeyStore, fileKeks } from "#kernel/key-store";
import { type Env, readSecret } from "./env.js";
import { openGateways } from "./open-gateways.js";
import { declaredSettings, holdings, messageBook, notices, revealables } from "./rooms.js";

export interface OpenWorld extends World {
  readonly databases: { mall: Database; keys: Database };
  close(): Promise<void>;
}

export const clockOf = (env: Env): Clock => (env.CLOCK === "steerable" ? fileClock(env.CLOCK_FILE!) : systemClock);

/** Opens what a process needs, from the environment; API, worker, seed and commands start with it. */
export function openWorld(env: Env, wakeWorker: () => void = () => {}): OpenWorld {
  const clock = clockOf(env);
  const mall = openDatabase({ url: env.DATABASE_URL, connections: env.DATABASE_CONNECTIONS });
  const keys = openDatabase({ url: env.KEYS_DATABASE_URL, connections: 4 });
  mkdirSync(env.AUDIT_ANCHOR_DIR, { recursive: true });
  mkdirSync(env.MEDIA_DIR, { recursive: true });
  const secrets = readSecrets(env.SECRETS_DIR);
  const world: World = {
    db: mall.db,
    clock,
    keys: createKeyStore(keys.drizzle, fileKeks(secrets.keyEncryptionKeys), clock),
    blindIndex: createBlindIndex(secrets.blindIndex),
    gateways: {} as Gateways,
    holdings,
    declaredSettings,
    messageBook,
    notices,
    revealables,
    settings: {
      mode: env.MALL_MODE,
      notifyBaseUrl: env.WXPAY_NOTIFY_BASE_URL,
      mediaBaseUrl: `${env.API_PUBLIC_URL}/media`,
      filesBaseUrl: `${env.API_PUBLIC_URL}/files`,
      portalBaseUrl: env.PORTAL_PUBLIC_URL,
      mediaDir: env.MEDIA_DIR,
      textTemplateIds: env.SMS_TEMPLATES_FILE ? readTemplateIds(env.SMS_TEMPLATES_FILE) : {},
      textReportSecret: env.SMS_REPORT_SECRET_FILE ? readSecret(env.SMS_REPORT_SECRET_FILE) : "",
      auditSecret: Buffer.from(secrets.audit, "base64"),
      anchorDir: env.AUDIT_ANCHOR_DIR,
    },
    wakeWorker,
  };
  Object.assign(world.gateways, openGateways(env, world));
  return {
    ...world,
    databases: { mall, keys },
    close: async () => {
      world.gateways.mail.close();
      await Promise.all([mall.close(), keys.close()]);
    },
  };
}

const readTemplateIds = (path: string) => JSON.parse(readFileSync(path, "utf8")) as Record<string, string>;

interface Secrets {
  keyEncryptionKeys: Record<string, string>;
  blindIndex: Parameters<typeof createBlindIndex>[0];
  audit: string;
}

/** `keys.json` (mode 0600) is made once by `pnpm --filter api secrets` or by `npm start`. */
const readSecrets = (dir: string): Secrets => JSON.parse(readSecret(join(dir, "keys.json"))) as Secrets;
