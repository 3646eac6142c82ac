import { randomFillSync } from "node:crypto";

/** A prefixed identifier such as `ord_06bq…`: what code, GraphQL and people see of a UUIDv7. */
export type Id<P extends string = string> = `${P}_${string}`;

/** Crockford's alphabet: no I, L, O or U, so that an id survives being read out on the telephone. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const VALUE_OF = new Map([...ALPHABET].map((letter, value) => [letter, value]));
const LETTERS = 26;

/** Makes a UUIDv7: 48 bits of real time, then randomness. Ids order rows roughly; they never carry business time. */
export function newId<P extends string>(prefix: P): Id<P> {
  const bytes = randomFillSync(Buffer.allocUnsafe(16));
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return idFromBytes(prefix, bytes);
}

export function idFromBytes<P extends string>(prefix: P, bytes: Uint8Array): Id<P> {
  let text = "";
  let buffer = 0;
  let bits = 2; // 26 letters hold 130 bits: the first letter carries two leading zeros
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0x1fff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(buffer >> bits) & 31];
    }
  }
  return `${prefix}_${text}`;
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
