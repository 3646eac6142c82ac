import { mainlandPhone } from "#kernel/input";

export interface Listed {
  /** E.164 */
  phones: string[];
  mails: string[];
  /** Numbers of the lines that are neither, from 1. */
  broken: number[];
}

/** One number or mail address per line; blank lines and repetitions do not count. */
export function readList(text: string): Listed {
  const phones = new Set<string>();
  const mails = new Set<string>();
  const broken: number[] = [];
  for (const [i, raw] of text.split(/\r?\n/).entries()) {
    const line = raw
      .normalize("NFKC")
      .trim()
      .replace(/^\ufeff/, "");
    if (line === "") continue;
    const phone = mainlandPhone.safeParse(line);
    if (phone.success) phones.add(phone.data);
    else if (/^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()[\]\\]{1,190}$/.test(line)) mails.add(line.toLowerCase());
    else broken.push(i + 1);
  }
  return { phones: [...phones], mails: [...mails], broken };
}
