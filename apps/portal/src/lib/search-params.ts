/** The query of an address, as Next hands it to a page. */
export type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>;

type Parameter = string | readonly string[] | null | undefined;

/** The value of a parameter, full-width characters and blanks as somebody may paste them put right; "" becomes undefined. */
export function textOf(parameter: Parameter): string | undefined {
  const first = typeof parameter === "object" ? parameter?.[0] : parameter;
  return first?.normalize("NFKC").trim() || undefined;
}

/** The same, as far as it is one of the known words. */
export function wordOf<Word extends string>(
  known: Readonly<Record<Word, unknown>>,
  parameter: Parameter,
): Word | undefined {
  const value = textOf(parameter);
  return value && Object.hasOwn(known, value) ? (value as Word) : undefined;
}
