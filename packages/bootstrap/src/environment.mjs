import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { projectRoot } from "./ground/data-folder.mjs";
import { Obstacle } from "./ground/obstacle.mjs";
import { DEFAULT_SERVICE_PORTS } from "./services.mjs";

/** @typedef {Record<string, string | undefined>} Variables */

/** Each is one server with four ways in: given together or not at all. */
const DATABASE_VARIABLES = ["DATABASE_URL", "KEYS_DATABASE_URL", "MIGRATE_DATABASE_URL", "MIGRATE_KEYS_DATABASE_URL"];

/**
 * What the reader has set: the process environment first, then the file `.env` at the root. Empty means not set.
 *
 * @returns {Variables}
 */
export function readGivenVariables() {
  const file = join(projectRoot, ".env");
  return overlay(existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {}, process.env);
}

/**
 * @param {Variables} base
 * @param {Variables} over wins where it says something
 * @returns {Variables}
 */
export function overlay(base, over) {
  return { ...base, ...Object.fromEntries(Object.entries(over).filter(([, value]) => value)) };
}

/**
 * @param {Variables} given
 * @returns {import("./services.mjs").WantedServices} which private servers have to run
 * @throws {Obstacle} when a server of one's own is described by half
 */
export function choosePrivateServers(given) {
  const missing = DATABASE_VARIABLES.filter((name) => !given[name]);
  if (missing.length > 0 && missing.length < DATABASE_VARIABLES.length) {
    throw new Obstacle(
      `For a database server of your own, ${missing.join(" and ")} must be set as well (see .env.example); ` +
        `or unset ${DATABASE_VARIABLES.filter((name) => given[name]).join(", ")} to use the private one.`,
    );
  }
  return { database: missing.length > 0, redis: !given.REDIS_URL };
}

/**
 * @param {Variables} given
 * @returns {import("./services.mjs").ServicePorts}
 */
export function chooseServicePorts(given) {
  return {
    mariadb: readPort("MALL_MARIADB_PORT", given, DEFAULT_SERVICE_PORTS.mariadb),
    redis: readPort("MALL_REDIS_PORT", given, DEFAULT_SERVICE_PORTS.redis),
  };
}

/**
 * @param {string} name
 * @param {Variables} given
 * @param {number} otherwise
 */
function readPort(name, given, otherwise) {
  const port = Number(given[name] || otherwise);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Obstacle(`${name}=${given[name]} is not a port; give a number from 1 to 65535.`);
}

/**
 * The whole environment of the apps: what the reader has set wins, the rest is filled in.
 *
 * @param {object} options
 * @param {import("./ground/data-folder.mjs").DataPaths} options.paths
 * @param {Variables} options.given
 * @param {Pick<import("./services.mjs").Services, "databases" | "redisUrl">} options.services
 * @returns {Record<string, string>}
 */
export function appEnvironment({ paths, given, services }) {
  const isDemo = (given.MALL_MODE || "demo") === "demo";
  const ports = overlay(
    { API_PORT: "4000", PORTAL_PORT: "3000", SANDBOX_PORT: "4010", SANDBOX_SMTP_PORT: "4011" },
    given,
  );
  const filledIn = {
    MALL_MODE: "demo",
    API_HOST: "127.0.0.1",
    WORKER_HEALTH_PORT: "4001",
    API_METRICS_PORT: "4002",
    API_PUBLIC_URL: `http://localhost:${ports.API_PORT}`,
    PORTAL_PUBLIC_URL: `http://localhost:${ports.PORTAL_PORT}`,
    ...ports,
    ...serverUrls(services),
    ...fileLocations(paths),
    // WebAuthn and the session cookie know the portal by its name, not by an address.
    NEXTAUTH_URL: `http://localhost:${ports.PORTAL_PORT}`,
    API_URL: `http://127.0.0.1:${ports.API_PORT}`,
    ...(isDemo ? demoSettings(paths, ports) : {}),
  };
  return /** @type {Record<string, string>} */ (overlay(filledIn, given));
}

/** @param {Pick<import("./services.mjs").Services, "databases" | "redisUrl">} services */
function serverUrls({ databases, redisUrl }) {
  return {
    DATABASE_URL: databases?.app,
    KEYS_DATABASE_URL: databases?.keys,
    MIGRATE_DATABASE_URL: databases?.migrate,
    MIGRATE_KEYS_DATABASE_URL: databases?.migrateKeys,
    DATABASE_APP_USER: "mall_app",
    DATABASE_KEYS_USER: "mall_keys",
    REDIS_URL: redisUrl,
  };
}

/** @param {import("./ground/data-folder.mjs").DataPaths} paths */
function fileLocations(paths) {
  return {
    SECRETS_DIR: join(paths.secrets, "app"),
    NEXTAUTH_SECRET_FILE: join(paths.secrets, "nextauth"),
    MEDIA_DIR: paths.media,
    AUDIT_ANCHOR_DIR: paths.anchors,
  };
}

/**
 * Demo mode talks to the sandbox, which writes the merchant's credentials, and follows the steerable clock. Production
 * gets none of this: what is not set there stops the start.
 *
 * @param {import("./ground/data-folder.mjs").DataPaths} paths
 * @param {Variables} ports
 */
function demoSettings(paths, ports) {
  const sandboxUrl = `http://127.0.0.1:${ports.SANDBOX_PORT}`;
  /** @param {string} name */
  const issued = (name) => join(paths.sandbox, name);
  return {
    CLOCK: "steerable",
    CLOCK_FILE: paths.clock,
    DEMO_SIGN_INS_FILE: paths.demoSignIns,
    SANDBOX_MERCHANT_DIR: paths.sandbox,
    WECHAT_API_BASE: sandboxUrl,
    WECHAT_APP_ID: "wx5a3c0e7d19b2f846",
    WECHAT_APP_SECRET_FILE: issued("app_secret"),
    WXPAY_BASE: sandboxUrl,
    WXPAY_MCH_ID: "1600004207",
    WXPAY_MERCHANT_SERIAL_FILE: issued("merchant_serial"),
    WXPAY_MERCHANT_KEY_FILE: issued("merchant_key.pem"),
    WXPAY_APIV3_KEY_FILE: issued("apiv3_key"),
    WXPAY_PUBLIC_KEY_ID_FILE: issued("public_key_id"),
    WXPAY_PUBLIC_KEY_FILE: issued("public_key.pem"),
    WXPAY_NOTIFY_BASE_URL: `http://localhost:${ports.API_PORT}`,
    SMS_BASE: sandboxUrl,
    SMS_SECRET_ID_FILE: issued("sms_secret_id"),
    SMS_SECRET_KEY_FILE: issued("sms_secret_key"),
    SMS_SDK_APP_ID_FILE: issued("sms_sdk_app_id"),
    SMS_SIGN_NAME: "工厂到家",
    SMS_REPORT_SECRET_FILE: join(paths.secrets, "sms-reports"),
    SMTP_HOST: "127.0.0.1",
    SMTP_PORT: ports.SANDBOX_SMTP_PORT,
    SMTP_TLS: "NONE",
    SMTP_USER_FILE: issued("mail_user"),
    SMTP_PASSWORD_FILE: issued("mail_password"),
    STORAGE_BASE: sandboxUrl,
    STORAGE_REGION: "us-east-1",
    STORAGE_BUCKET: "mall-uploads",
    STORAGE_ADDRESSING: "PATH",
    STORAGE_ACCESS_KEY_FILE: issued("storage_access_key"),
    STORAGE_SECRET_KEY_FILE: issued("storage_secret_key"),
  };
}

/** What each program has no business with: a break-in there must not open the database. */
const MIGRATION = ["MIGRATE_DATABASE_URL", "MIGRATE_KEYS_DATABASE_URL"];
const STORES = [...DATABASE_VARIABLES, "REDIS_URL", "SECRETS_DIR"];
const MERCHANT = [
  "WXPAY_MERCHANT_KEY_FILE",
  "WXPAY_APIV3_KEY_FILE",
  "WECHAT_APP_SECRET_FILE",
  "SMS_SECRET_KEY_FILE",
  "SMTP_PASSWORD_FILE",
  "STORAGE_SECRET_KEY_FILE",
];

/** @type {Record<string, string[]>} */
const WITHHELD = {
  api: [...MIGRATION, "NEXTAUTH_SECRET_FILE"],
  worker: [...MIGRATION, "NEXTAUTH_SECRET_FILE"],
  portal: [...STORES, ...MERCHANT, "DEMO_SIGN_INS_FILE"],
  sandbox: [...STORES, "NEXTAUTH_SECRET_FILE", "DEMO_SIGN_INS_FILE"],
};

/**
 * @param {string} program
 * @param {Record<string, string>} environment
 */
export function environmentFor(program, environment) {
  const withheld = WITHHELD[program] ?? [];
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !withheld.includes(name)));
}
