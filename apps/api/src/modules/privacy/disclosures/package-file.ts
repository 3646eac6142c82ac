import { createCipheriv, createHash, randomBytes, scryptSync } from "node:crypto";
import type { OpenRow } from "./open-row.js";

const sha256 = (bytes: string | Buffer): Buffer => createHash("sha256").update(bytes).digest();

export interface PackageFacts {
  requestNumber: string;
  instrumentNumber: string | null;
  /** ISO instant. */
  sealedAt: string;
}

export interface SealedPackage {
  /** `FTH1`, 16 bytes of salt, 12 of nonce, ciphertext and tag: AES-256-GCM under scrypt of the passphrase. */
  archive: Buffer;
  sha256: Buffer;
  manifestSha256: Buffer;
  certificate: string;
  passphrase: string;
  fileCount: number;
}

/** One file per table, values by their labels; each file's SHA-256 in the manifest, the manifest's in the certificate. */
export function sealPackage(rows: readonly OpenRow[], facts: PackageFacts): SealedPackage {
  const files = [...Map.groupBy(rows, ({ table }) => table)].map(([table, some]) => ({
    name: `${table}.json`,
    content: JSON.stringify(
      some.map(({ values }) => values.map(toLine)),
      null,
      1,
    ),
  }));
  const manifest = JSON.stringify({
    request: facts.requestNumber,
    rows: rows.length,
    files: files.map(({ name, content }) => ({ name, sha256: sha256(content).toString("hex") })),
  });
  const manifestSha256 = sha256(manifest);
  const certificate = certify(rows.length, facts, manifestSha256);
  const passphrase = randomBytes(18).toString("base64url");
  const archive = encrypt(JSON.stringify({ certificate, manifest, files }), passphrase);
  return {
    archive,
    sha256: sha256(archive),
    manifestSha256,
    certificate,
    passphrase,
    fileCount: files.length,
  };
}

const toLine = ({ field, value, redacted }: OpenRow["values"][number]) => ({
  label: field.column.label.zh,
  value,
  ...(redacted && { redacted: true }),
});

const certify = (rows: number, { requestNumber, instrumentNumber, sealedAt }: PackageFacts, manifest: Buffer): string =>
  [
    "工厂到家 依法提供信息证明",
    `登记号：${requestNumber}`,
    `依据文书：${instrumentNumber ?? "（无编号）"}`,
    rows > 0 ? `数据行数：${rows}` : "经查询，本平台未保存所列对象在该时段的相应信息。",
    `封装时间：${sealedAt}`,
    `清单校验值（SHA-256）：${manifest.toString("hex")}`,
    "仅供上述文书所列案件使用。",
  ].join("\n");

function encrypt(text: string, passphrase: string): Buffer {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", scryptSync(passphrase, salt, 32), nonce);
  return Buffer.concat([
    Buffer.from("FTH1"),
    salt,
    nonce,
    cipher.update(text, "utf8"),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
}
