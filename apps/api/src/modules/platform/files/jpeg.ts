/** A picture without what the camera noted about it. */
export interface Picture {
  bytes: Buffer;
  width: number;
  height: number;
}

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;
const COM = 0xfe;

/** Start of frame: the segments with the size. C4, C8 and CC are tables. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** JFIF, color profile and Adobe's color transform say how to paint; all other application data goes. */
const isNote = (marker: number) =>
  marker === COM || (marker >= APP0 && marker <= APP15 && ![APP0, APP2, APP14].includes(marker));

/** Keeps the pixels, drops EXIF, XMP, IPTC and comments, and says anew which way up the picture stands. */
export function readJpeg(bytes: Buffer): Picture | undefined {
  const kept: Uint8Array[] = [];
  let size: { width: number; height: number } | undefined;
  let turn = 1;
  let at = 2;
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === SOS) break;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (marker === SOI || marker === EOI || end > bytes.length) return undefined;
    if (isFrame(marker)) size = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    if (marker === APP1) turn = orientationIn(bytes.subarray(at + 4, end)) ?? turn;
    if (!isNote(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  const last = bytes.lastIndexOf(Buffer.from([0xff, EOI]));
  if (!size || last < at) return undefined;
  const start: Uint8Array[] = [Buffer.from([0xff, SOI])];
  if (turn !== 1) start.push(orientationNote(turn));
  // What some cameras append after the end of the picture goes, too.
  return { bytes: Buffer.concat([...start, ...kept, bytes.subarray(at, last + 2)]), ...size };
}

const ORIENTATION = 0x0112;

/** 2 to 8 where the notes say that the picture must be turned or mirrored. */
function orientationIn(app1: Buffer): number | undefined {
  if (app1.toString("latin1", 0, 6) !== "Exif\0\0") return undefined;
  const tiff = app1.subarray(6);
  const little = tiff.toString("latin1", 0, 2) === "II";
  const u16 = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const entries = u16(directory);
  for (let i = 0; i < entries; i++) {
    const entry = directory + 2 + i * 12;
    if (u16(entry) === ORIENTATION) {
      const value = u16(entry + 8);
      return value >= 2 && value <= 8 ? value : undefined;
    }
  }
  return undefined;
}

/** EXIF that says one thing only: which way up. */
function orientationNote(turn: number): Buffer {
  const note = Buffer.alloc(36);
  note.writeUInt16BE(0xffe1, 0);
  note.writeUInt16BE(34, 2);
  note.write("Exif\0\0MM\0*", 4, "latin1");
  note.writeUInt32BE(8, 14);
  note.writeUInt16BE(1, 18);
  note.writeUInt16BE(ORIENTATION, 20);
  note.writeUInt16BE(3, 22);
  note.writeUInt32BE(1, 24);
  note.writeUInt16BE(turn, 28);
  return note;
}
