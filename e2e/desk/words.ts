import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const MESSAGES = join(import.meta.dirname, "../../apps/portal/src/messages");

export type Language = "zh-CN" | "en";

/** The portal's own words, so that the same hands work in either language. */
export interface Words {
  readonly language: Language;
  /** What a button, a link or a field is called. */
  (file: string, key: string): string;
  /** The same where something is filled in, such as an amount. */
  pattern(file: string, key: string): RegExp;
}

export function wordsOf(language: Language): Words {
  const folder = join(MESSAGES, language);
  const files = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith(".json"))
      .map((file) => [basename(file, ".json"), JSON.parse(readFileSync(join(folder, file), "utf8"))]),
  );
  const words = (file: string, key: string): string => {
    const text: unknown = files.get(file)?.[key];
    if (typeof text !== "string") throw new Error(`${language}/${file}.json has no ${key}`);
    return text;
  };
  const pattern = (file: string, key: string): RegExp => {
    const literal = words(file, key)
      .split(/\{\w+[^}]*\}/)
      .map((part) => RegExp.escape(part));
    return new RegExp(`^${literal.join(".+")}$`);
  };
  return Object.assign(words, { language, pattern });
}
