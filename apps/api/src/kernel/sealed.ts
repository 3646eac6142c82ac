import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { inspect } from "node:util";
import type { Id } from "./id.js";

const NONCE = 12;
const TAG = 16;

/** Ciphertext: nonce ‖ data ‖ tag. It prints as a placeholder wherever it might be logged by accident. */
export class Sealed {
  constructor(readonly bytes: Buffer) {}
  toJSON = () => "[sealed]";
  toString = () => "[sealed]";
  [inspect.custom] = () => "[sealed]";
}

/** Thrown when a value's key has been destroyed: the value is gone for everybody, which is what erasure means. */
export class KeyDestroyed extends Error {
  constructor() {
    super("the key of this value has been destroyed");
  }
}

/** Where a value stands. It is authenticated with the ciphertext, so a value moved to another row does not open. */
export interface Place {
  /** `table.column` */
  column: string;
  row: Id;
}

/** One data key: of a shopper's profile, of an order, of a case. Policy 5.3. */
export class DataKey {
  readonly #key: Buffer;

  constructor(
    readonly id: Id<"key">,
    key: Buffer,
  ) {
    this.#key = key;
  }

  seal(place: Place, plaintext: string): Sealed {
    return this.sealBytes(place, Buffer.from(plaintext, "utf8"));
  }

  open(place: Place, sealed: Sealed): string {
    return this.openBytes(place, sealed).toString("utf8");
  }

  /** What is no text, such as a picture. */
  sealBytes(place: Place, plain: Uint8Array): Sealed {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv("aes-256-gcm", this.#key, nonce).setAAD(this.#context(place));
    return new Sealed(Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]));
  }

  /** Throws where the bytes, their place or their key are not those that were sealed. */
  openBytes(place: Place, { bytes }: Sealed): Buffer {
    const decipher = createDecipheriv("aes-256-gcm", this.#key, bytes.subarray(0, NONCE))
      .setAAD(this.#context(place))
      .setAuthTag(bytes.subarray(-TAG));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]);
  }

  #context = ({ column, row }: Place) => Buffer.from(`${column}\n${row}\n${this.id}`);
}
