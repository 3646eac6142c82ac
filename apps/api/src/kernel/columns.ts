import { bigint, customType, datetime, varchar } from "drizzle-orm/mysql-core";
import { type Id, idFromBytes, idToBytes } from "./id.js";
import { Sealed } from "./sealed.js";

/** `BINARY(16)` holding a UUIDv7; code sees `ord_…`. */
export const id =
  <P extends string>(prefix: P) =>
  (name: string) =>
    customType<{ data: Id<P>; driverData: Buffer }>({
      dataType: () => "binary(16)",
      toDriver: (value) => idToBytes(prefix, value),
      fromDriver: (value) => idFromBytes(prefix, value),
    })(name);

/** `DATETIME(3)`, UTC. */
export const at = (name: string) => datetime(name, { fsp: 3, mode: "date" });

/** Integer fen. */
export const fen = (name: string) => bigint(name, { mode: "number" });

/** ASCII codes and opaque tokens: compared byte by byte, so that `A1` and `a1` differ. */
export const code = (name: string, length: number) =>
  customType<{ data: string; driverData: string | Buffer }>({
    dataType: () => `varchar(${length}) character set ascii collate ascii_bin`,
    // A server does not compare ASCII with other text, but with bytes it does: what is no code is equal to none.
    toDriver: (value) => (/\P{ASCII}/u.test(value) ? Buffer.from(value) : value),
  })(name);

/** One of a closed set of SCREAMING_SNAKE words, checked by the type and stored as ASCII. */
export const word = <W extends string>(name: string, length = 32) =>
  customType<{ data: W; driverData: string }>({
    dataType: () => `varchar(${length}) character set ascii collate ascii_bin`,
  })(name);

/** Text that people read and sort; `utf8mb4_unicode_520_ci` tells emoji and rare Han apart. */
export const text = (name: string, length: number) => varchar(name, { length });

/** Bytes such as hashes and blind-index entries. */
export const bytes = (name: string, length: number) =>
  customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => `varbinary(${length})` })(name);

/** A sealed value: ciphertext for everybody but the holder of its key. Room for about 1 KB of UTF-8. */
export const sealed = (name: string, length = 1100) =>
  customType<{ data: Sealed; driverData: Buffer }>({
    dataType: () => `varbinary(${length})`,
    toDriver: (value) => value.bytes,
    fromDriver: (value) => new Sealed(value),
  })(name);
