/** A text field of the form, "" when it is absent or a file. */
export function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** Beyond what GraphQL's Int can carry nothing is meant seriously. */
const MOST = 2 ** 31 - 1;

/** A number of pieces. What is none goes as -1, which the API refuses by its field. */
export function wholeNumber(form: FormData, name: string): number {
  const plain = text(form, name).normalize("NFKC").trim();
  return /^\d+$/.test(plain) ? Math.min(Number(plain), MOST) : -1;
}
