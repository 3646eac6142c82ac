import type { Picture } from "./jpeg.js";

const SIGNATURE = 8;

/** Chunks that say how to paint. Text, times and EXIF are not among them. */
const painted = new Set([
  "IHDR",
  "PLTE",
  "IDAT",
  "IEND",
  "tRNS",
  "gAMA",
  "cHRM",
  "sRGB",
  "iCCP",
  "sBIT",
  "bKGD",
  "pHYs",
]);

/** Keeps what is painted, up to the end mark; an animation keeps its first picture. */
export function readPng(bytes: Buffer): Picture | undefined {
  const kept = [bytes.subarray(0, SIGNATURE)];
  let size: { width: number; height: number } | undefined;
  let at = SIGNATURE;
  while (at < bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    if (end > bytes.length || (size === undefined) !== (type === "IHDR")) return undefined;
    if (type === "IHDR") size = { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) };
    if (painted.has(type)) kept.push(bytes.subarray(at, end));
    if (type === "IEND") return size && { bytes: Buffer.concat(kept), ...size };
    at = end;
  }
  return undefined;
}
