import { randomFillSync } from "node:crypto";

/** A prefixed identifier such as `ord_06bq…`: what code, GraphQL and people see of a UUIDv7. */
export type Id<P extends string = string> = `${P}_${string}`;

/** Crockford's alphabet: no I, L, O or U, so that an id survives being read out on the telephone. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const VALUE_OF = new Map([...ALPHABET].map((letter, value) => [letter, value]));
const LETTERS = 26;

/** Randomness is drawn for 256 ids at a time: one by one it costs more than the rest of an id. */
const random = Buffer.allocUnsafe(256 * 8);
let used = random.length;

let lastMs = 0;
let inThisMs = 0;
const MOST_IN_ONE_MS = 0xfff;

/**
 * Makes a UUIDv7: 48 bits of real time, a counter within the millisecond, then randomness. What one process makes later
 * sorts later, so that entries of one instant keep their order; ids never carry business time.
 */
export function newId<P extends string>(prefix: P): Id<P> {
  if (used === random.length) {
    randomFillSync(random);
    used = 0;
  }
  const bytes = Buffer.allocUnsafe(16);
  tick();
  bytes.writeUIntBE(lastMs, 0, 6);
  bytes.writeUInt16BE(0x7000 | inThisMs, 6);
  random.copy(bytes, 8, used, used + 8);
  used += 8;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return idFromBytes(prefix, bytes);
}

/** When a millisecond is full, or the machine's clock is set back, ids go on from the last one. */
function tick(): void {
  const now = Date.now();
  if (now > lastMs) {
    lastMs = now;
    inThisMs = 0;
  } else if (inThisMs === MOST_IN_ONE_MS) {
    lastMs += 1;
    inThisMs = 0;
  } else {
    inThisMs += 1;
  }
}

/** Two letters for each 10 bits: lists show dozens of ids, so they are read off a table. */
const PAIRS = [...ALPHABET].flatMap((first) => [...ALPHABET].map((second) => first + second));

export function idFromBytes<P extends string>(prefix: P, bytes: Uint8Array): Id<P> {
  // 26 letters hold 130 bits: the first byte has a pair to itself, then each 5 bytes make 4 pairs.
  let letters = PAIRS[bytes[0]!]!;
  for (let at = 1; at < 16; at += 5) {
    const [a, b, c, d, e] = [bytes[at]!, bytes[at + 1]!, bytes[at + 2]!, bytes[at + 3]!, bytes[at + 4]!];
    letters += PAIRS[(a << 2) | (b >> 6)]! + PAIRS[((b & 63) << 4) | (c >> 4)]!;
    letters += PAIRS[((c & 15) << 6) | (d >> 2)]! + PAIRS[((d & 3) << 8) | e]!;
  }
  return `${prefix}_${letters}`;
}

/** Throws `MalformedId` for a foreign prefix or a letter outside the alphabet. */
export function idToBytes(prefix: string, id: string): Buffer {
  const bytes = parseId(prefix, id);
  if (!bytes) throw new MalformedId(prefix);
  return bytes;
}

export const isId = <P extends string>(prefix: P, text: string): text is Id<P> => parseId(prefix, text) !== undefined;

export class MalformedId extends Error {
  constructor(prefix: string) {
    super(`not an id with the prefix ${prefix}_`);
  }
}

function parseId(prefix: string, id: string): Buffer | undefined {
  if (!id.startsWith(`${prefix}_`) || id.length !== prefix.length + 1 + LETTERS) return undefined;
  const bytes = Buffer.allocUnsafe(16);
  let buffer = 0;
  let bits = -2;
  let at = 0;
  for (let i = prefix.length + 1; i < id.length; i++) {
    const value = VALUE_OF.get(id[i]!);
    if (value === undefined) return undefined;
    buffer = ((buffer << 5) | value) & 0x1fff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (buffer >> bits) & 255;
    }
  }
  return bytes;
}
