import { timingSafeEqual } from "node:crypto";
import type { Ctx } from "#kernel/context";
import type { Id } from "#kernel/id";

const DIGITS = 6;

/**
 * The six digits of a code: a keyed hash of its row's id and of the number it goes to. Nothing has to be stored for it
 * to be sent again or compared, a dump does not hold it, and it is no longer right once another phone is bound.
 */
export function digitsOf({ blindIndex }: Pick<Ctx, "blindIndex">, codeId: Id<"ivc">, phoneNumber: string): string {
  const hash = blindIndex("IDENTITY_CODE", `${codeId}\n${phoneNumber}`);
  return String(hash.readUIntBE(0, 6) % 10 ** DIGITS).padStart(DIGITS, "0");
}

export const sameDigits = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
