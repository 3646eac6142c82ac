/** zh-CN is the source. */
export type Language = "zh-CN" | "en";

/** What a person reads in place of a word of the schema. */
export type Label = Readonly<Record<Language, string>>;

/** One label for each word of an enum: a word without one does not compile. */
export type Labels<Word extends string> = Readonly<Record<Word, Label>>;
