import { type Picture, readJpeg } from "./jpeg.js";
import { readPng } from "./png.js";
import { readWebp } from "./webp.js";

/** DATA is what the house wrote itself; nobody uploads it. */
export type FileKind = "IMAGE" | "DOCUMENT" | "DATA";

export interface Sniffed {
  kind: Exclude<FileKind, "DATA">;
  contentType: string;
  /** What is kept: the picture as it was, without the camera's notes about place, time and device. */
  bytes: Buffer;
  width: number | null;
  height: number | null;
}

const pictures: readonly { starts: (bytes: Buffer) => boolean; contentType: string; read: Reader }[] = [
  { starts: (b) => b.readUIntBE(0, 3) === 0xffd8ff, contentType: "image/jpeg", read: readJpeg },
  {
    starts: (b) => b.subarray(0, 8).toString("latin1") === "\x89PNG\r\n\x1a\n",
    contentType: "image/png",
    read: readPng,
  },
  {
    starts: (b) => b.toString("latin1", 0, 4) === "RIFF" && b.toString("latin1", 8, 12) === "WEBP",
    contentType: "image/webp",
    read: readWebp,
  },
];

type Reader = (bytes: Buffer) => Picture | undefined;

/**
 * What the bytes are. Neither name nor declared type is asked. Undefined for everything else: SVG and HTML, which can
 * carry scripts, and pictures that break off.
 */
export function sniff(bytes: Buffer): Sniffed | undefined {
  if (bytes.length < 16) return undefined;
  if (bytes.toString("latin1", 0, 5) === "%PDF-") {
    return { kind: "DOCUMENT", contentType: "application/pdf", bytes, width: null, height: null };
  }
  const format = pictures.find(({ starts }) => starts(bytes));
  const picture = format && readSafely(format.read, bytes);
  return format && picture && { kind: "IMAGE", contentType: format.contentType, ...picture };
}

/** A length that points beyond the end makes Buffer throw: such a picture is none. */
function readSafely(read: Reader, bytes: Buffer): Picture | undefined {
  try {
    return read(bytes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
