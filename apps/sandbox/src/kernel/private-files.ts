import { chmodSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes files that only their owner may read; each appears whole or not at all. */
export function writePrivateFiles(folder: string, files: Record<string, string>): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const [name, text] of Object.entries(files)) {
    const draft = join(folder, `.${name}.new`);
    writeFileSync(draft, text, { mode: 0o600 });
    // An earlier draft of another mode would keep that mode.
    chmodSync(draft, 0o600);
    renameSync(draft, join(folder, name));
  }
}
