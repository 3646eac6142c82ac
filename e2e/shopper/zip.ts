import { inflateRawSync } from "node:zlib";

const END = Buffer.from([0x50, 0x4b, 5, 6]);

/** Texts of a ZIP archive by their names, read as archivers do: from the directory at the end. */
export function readZip(bytes: Buffer): ReadonlyMap<string, string> {
  const end = bytes.lastIndexOf(END);
  if (end < 0) throw new Error("this is no ZIP archive");
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const packed = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const offset = bytes.readUInt32LE(at + 42);
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    files.set(name, inflateRawSync(bytes.subarray(start, start + packed)).toString());
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}
