import "server-only";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { Messages } from "#messages";

/** `export const generateMetadata = titled("work")`: the page's title in the reader's language. */
export function titled(page: keyof Messages["titles"]): () => Promise<Metadata> {
  return async () => ({ title: (await getTranslations("titles"))(page) });
}
