const PLAIN = /^(\d{1,9})(?:\.(\d{1,2}))?$/;

/** Yuan as a person types them, full-width digits, ¥ and grouping allowed, in fen; undefined when it is no such amount. */
export function fenOf(typed: string): number | undefined {
  const plain = typed.normalize("NFKC").replace(/[\s,¥]/g, "");
  const match = PLAIN.exec(plain);
  if (!match) return undefined;
  const [, yuan, rest = ""] = match;
  return Number(yuan) * 100 + Number(rest.padEnd(2, "0"));
}
