export type Locale = "zh" | "en";

/** A sentence in both languages; Chinese is the source. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export const localized = (text: Text, locale: Locale): string => text[locale];

/** The first language of `Accept-Language` that we speak; Chinese when none is. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  for (const part of (acceptLanguage ?? "").split(",")) {
    const tag = part.trim().toLowerCase();
    if (tag.startsWith("zh")) return "zh";
    if (tag.startsWith("en")) return "en";
  }
  return "zh";
}
