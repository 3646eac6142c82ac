import type { Picture } from "./jpeg.js";

const HEADER = 12;
const EXIF_FLAG = 0x08;
const XMP_FLAG = 0x04;

/** Keeps all chunks but EXIF and XMP, and no longer promises those. */
export function readWebp(bytes: Buffer): Picture | undefined {
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) return undefined;
  const kept: Buffer[] = [];
  let size: { width: number; height: number } | undefined;
  for (let at = HEADER; at < end; ) {
    const length = bytes.readUInt32LE(at + 4);
    const next = at + 8 + length + (length % 2);
    if (next > end) return undefined;
    const type = bytes.toString("latin1", at, at + 4);
    const chunk = Buffer.from(bytes.subarray(at, next));
    size ??= sizeIn(type, chunk.subarray(8));
    if (type === "VP8X") chunk[8] = chunk[8]! & ~(EXIF_FLAG | XMP_FLAG);
    if (type !== "EXIF" && type !== "XMP ") kept.push(chunk);
    at = next;
  }
  if (!size) return undefined;
  const body = Buffer.concat(kept);
  const header = Buffer.from(bytes.subarray(0, HEADER));
  header.writeUInt32LE(body.length + 4, 4);
  return { bytes: Buffer.concat([header, body]), ...size };
}

function sizeIn(type: string, body: Buffer): { width: number; height: number } | undefined {
  if (type === "VP8X") return { width: 1 + body.readUIntLE(4, 3), height: 1 + body.readUIntLE(7, 3) };
  if (type === "VP8 ") return { width: body.readUInt16LE(6) & 0x3fff, height: body.readUInt16LE(8) & 0x3fff };
  if (type !== "VP8L") return undefined;
  const bits = body.readUInt32LE(1);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
}
