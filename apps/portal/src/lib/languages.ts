/** zh-CN is the source; a text missing in another language is an error, not a fallback. */
export const LOCALES = ["zh-CN", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** The first language we speak in an `Accept-Language` list (or a single tag); Chinese when there is none. */
export function localeFrom(wanted: string | null | undefined): Locale {
  for (const range of (wanted ?? "").split(",")) {
    const tag = range.trim().toLowerCase();
    if (tag.startsWith("zh")) return "zh-CN";
    if (tag.startsWith("en")) return "en";
  }
  return "zh-CN";
}
