import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Reads a random secret, making it on first use. The file is readable by its owner only, and is made exclusively:
 * of two runs that want it at once, both end with the same secret.
 *
 * @param {string} file
 * @returns {string} 32 random bytes as base64url, without characters that SQL or URLs treat specially
 */
export function ensureSecret(file) {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    try {
      writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    }
  }
  return readFileSync(file, "utf8").trim();
}
