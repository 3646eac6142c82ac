const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** The 16 bytes behind `ord_…` as hex: how the floor, which knows no prefixes, asks its database. */
export function hexOf(id: string): string {
  let value = 0n;
  for (const letter of id.slice(id.indexOf("_") + 1)) value = value * 32n + BigInt(ALPHABET.indexOf(letter));
  return value.toString(16).padStart(32, "0");
}
