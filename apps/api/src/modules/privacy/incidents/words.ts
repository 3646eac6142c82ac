/** A text of the case file: about 1,000 Han characters, sealed. */
export const WORDS_BYTES = 4_100;
