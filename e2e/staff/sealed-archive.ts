import { createDecipheriv, createHash, scryptSync } from "node:crypto";

/** What an authority finds in a sealed archive. */
export interface SealedArchive {
  certificate: string;
  /** Rows by the name of their file; a row is its values by label. */
  files: ReadonlyMap<string, readonly ReadonlyMap<string, string | null>[]>;
}

interface Content {
  certificate: string;
  manifest: string;
  files: { name: string; content: string }[];
}

/** `FTH1`, then salt, nonce, ciphertext and tag. */
const SALT = 4;
const NONCE = SALT + 16;
const CIPHERTEXT = NONCE + 12;
const TAG = 16;

/** Opens an archive as the authority's own tool does, with the passphrase that came a second way, and verifies it. */
export function openArchive(archive: Buffer, passphrase: string): SealedArchive {
  if (archive.toString("latin1", 0, SALT) !== "FTH1") throw new Error("this is no sealed archive");
  const key = scryptSync(passphrase, archive.subarray(SALT, NONCE), 32);
  const decipher = createDecipheriv("aes-256-gcm", key, archive.subarray(NONCE, CIPHERTEXT));
  decipher.setAuthTag(archive.subarray(-TAG));
  const opened = Buffer.concat([decipher.update(archive.subarray(CIPHERTEXT, -TAG)), decipher.final()]);
  const { certificate, manifest, files } = JSON.parse(opened.toString()) as Content;
  if (!certificate.includes(sha256(manifest))) throw new Error("the certificate is not this manifest's");
  const listed = (JSON.parse(manifest) as { files: { name: string; sha256: string }[] }).files;
  for (const { name, content } of files) {
    if (listed.find((one) => one.name === name)?.sha256 !== sha256(content)) throw new Error(`${name} was changed`);
  }
  return { certificate, files: new Map(files.map(({ name, content }) => [name, rowsIn(content)])) };
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const rowsIn = (content: string) =>
  (JSON.parse(content) as { label: string; value: string | null }[][]).map(
    (row) => new Map(row.map(({ label, value }) => [label, value])),
  );
