/** Masks show enough to recognize and too little to use. Policy 5.3; they run on the server, never in a client. */
export type MaskName = keyof typeof masks;

const firstOf = (text: string) => [...text][0] ?? "";

export const masks = {
  /** 张小满 → 张* */
  NAME: (name: string) => `${firstOf(name)}*`,
  /** +8613812345678 → 138****5678; a foreign number keeps its last two digits only. */
  PHONE: (phone: string) => {
    const national = phone.startsWith("+86") ? phone.slice(3) : phone;
    return /^1\d{10}$/.test(national)
      ? `${national.slice(0, 3)}****${national.slice(-4)}`
      : `****${national.slice(-2)}`;
  },
  /** Street and house disappear; the district is a column of its own. */
  ADDRESS: () => "****",
  /** zhang@example.com → z***@example.com */
  EMAIL: (email: string) => `${firstOf(email)}***${email.slice(email.lastIndexOf("@"))}`,
  /** 430104199001011234 → 4****************4 */
  ID_NUMBER: (number: string) =>
    `${firstOf(number)}${"*".repeat(Math.max(1, [...number].length - 2))}${[...number].at(-1) ?? ""}`,
  /** Text a person wrote: nothing of it is shown. */
  TEXT: () => "****",
} as const;

export const mask = (name: MaskName, value: string): string => masks[name](value);
