import { crc32, deflateSync } from "node:zlib";

const WIDTH = 480;
const HEIGHT = 360;

type Color = readonly [red: number, green: number, blue: number];

const TABLE: Color = [186, 152, 112];
const WALL: Color = [226, 221, 212];
const CRACK: Color = [52, 44, 40];
const STAIN: Color = [122, 92, 58];

/** What is wrong with the cup in the picture. */
export type Flaw = "CRACK" | "CHIP" | "STAIN" | "NONE";

/** A photo of a cup on a table, as somebody takes it who wants to show a flaw. Drawn here: a PNG, a few KB. */
export function photo(flaw: Flaw, body: Color = [96, 134, 158]): Buffer {
  const rows = Buffer.alloc(HEIGHT * (1 + WIDTH * 3));
  for (let y = 0; y < HEIGHT; y++) {
    const start = y * (1 + WIDTH * 3) + 1;
    for (let x = 0; x < WIDTH; x++) rows.set(colorAt(x, y, flaw, body), start + x * 3);
  }
  return png(rows);
}

function colorAt(x: number, y: number, flaw: Flaw, body: Color): Color {
  const onCup = y > 90 && y < 290 && Math.abs(x - 240) < 96 - (y - 90) / 8;
  const chipped = flaw === "CHIP" && Math.hypot(x - 300, y - 88) < 24;
  if (!onCup || chipped) return y > 240 ? TABLE : WALL;
  if (flaw === "CRACK" && Math.abs(x - crackAt(y)) < 3) return CRACK;
  if (flaw === "STAIN" && Math.hypot(x - 220, y - 240) < 30) return STAIN;
  const light = 1.15 - Math.abs(x - 205) / 300;
  return [clamp(body[0] * light), clamp(body[1] * light), clamp(body[2] * light)];
}

/** A zigzag from the rim downwards. */
const crackAt = (y: number) => 262 + (Math.abs((y % 40) - 20) - 10) * 0.8 + (y - 90) / 9;

const clamp = (value: number) => Math.min(255, Math.round(value));

function png(rows: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  // Eight bits for each of red, green and blue.
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
