import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const secret = () => randomBytes(32).toString("base64");

/** Makes `keys.json` once: losing it loses every sealed value, so nothing ever overwrites it. */
export function makeSecrets(dir: string): void {
  const path = join(dir, "keys.json");
  if (existsSync(path)) return;
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const secrets = {
    keyEncryptionKeys: { 1: secret() },
    blindIndex: { OPENID: secret(), PHONE: secret(), STAFF_EMAIL: secret() },
    audit: secret(),
  };
  writeFileSync(path, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: "wx" });
}
