import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { indexedFields } from "#kernel/blind-index";

const secret = () => randomBytes(32).toString("base64");

interface SecretsFile {
  blindIndex: Record<string, string>;
}

/**
 * Makes `keys.json` once: losing it loses every sealed value, so nothing ever replaces a secret. A release that brings
 * a new kind of keyed hash gets its secret added beside the others.
 */
export function makeSecrets(dir: string): void {
  const path = join(dir, "keys.json");
  if (existsSync(path)) {
    addMissing(path);
    return;
  }
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const secrets = {
    keyEncryptionKeys: { 1: secret() },
    blindIndex: Object.fromEntries(indexedFields.map((field) => [field, secret()])),
    audit: secret(),
  };
  writeFileSync(path, contentOf(secrets), { mode: 0o600, flag: "wx" });
}

function addMissing(path: string): void {
  const secrets = JSON.parse(readFileSync(path, "utf8")) as SecretsFile;
  const missing = indexedFields.filter((field) => !secrets.blindIndex[field]);
  if (missing.length === 0) return;
  for (const field of missing) secrets.blindIndex[field] = secret();
  const next = `${path}.next`;
  writeFileSync(next, contentOf(secrets), { mode: 0o600 });
  renameSync(next, path);
}

const contentOf = (secrets: object) => `${JSON.stringify(secrets, null, 2)}\n`;
