"use client"; // a list's filter offers dozens: its payload is their words, not the markup around them

/** An option for each word of the schema and what it says. */
export function WordOptions({ words }: { readonly words: readonly (readonly [word: string, text: string])[] }) {
  return words.map(([word, text]) => (
    <option key={word} value={word}>
      {text}
    </option>
  ));
}
