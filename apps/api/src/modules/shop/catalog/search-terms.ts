/** Full-width to half-width, ligatures apart, lower case: titles and keywords are compared in this form only. */
export const fold = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Longer words are cut, in titles and in keywords alike. */
const LONGEST = 32;
/** A keyword's further words and pairs are left to the re-check, so that nobody can order an endless join. */
const MOST_WORDS = 4;
const MOST_PAIRS = 3;

const RUNS = /\p{Script=Han}+|[^\P{L}\p{Script=Han}]+|\p{N}+/gu;
const HAN = /^\p{Script=Han}/u;

/** Chinese writes no spaces, so a text falls into runs: of Han characters, of other letters, of digits. */
const runsOf = (text: string): string[] => fold(text).match(RUNS) ?? [];

const pairsOf = (characters: string[]): string[] =>
  characters.slice(0, -1).map((first, i) => first + characters[i + 1]);

/**
 * What a title is found by. A run of Han characters gives each pair, and its last character alone: so that every
 * character begins some term, and a keyword of one character is a prefix like any other. Words and digits stay whole.
 */
export function termsOf(text: string): Set<string> {
  return new Set(
    runsOf(text).flatMap((run) => {
      if (!HAN.test(run)) return [run.slice(0, LONGEST)];
      const characters = [...run];
      return [...pairsOf(characters), characters.at(-1)!];
    }),
  );
}

/** What to look up for a keyword. All of it must match. */
export interface Lookup {
  /** Terms to find as they are. */
  readonly exact: readonly string[];
  /** Beginnings of terms: single Han characters, words and digits as far as they are typed. */
  readonly prefixes: readonly string[];
  /** Runs of three characters and more: their pairs may stand apart in a title, so the text itself is re-checked. */
  readonly contained: readonly string[];
}

/** Nothing to look up (undefined) when the keyword has no letter and no digit. */
export function lookupOf(keyword: string): Lookup | undefined {
  const runs = [...new Set(runsOf(keyword))].slice(0, MOST_WORDS);
  if (runs.length === 0) return undefined;
  const exact = new Set<string>();
  const prefixes = new Set<string>();
  const contained: string[] = [];
  for (const run of runs) {
    const characters = [...run];
    if (!HAN.test(run)) prefixes.add(run.slice(0, LONGEST));
    else if (characters.length === 1) prefixes.add(run);
    else for (const pair of pairsOf(characters).slice(0, MOST_PAIRS)) exact.add(pair);
    if (HAN.test(run) && characters.length > 2) contained.push(run);
  }
  return { exact: [...exact], prefixes: [...prefixes], contained };
}
