import { createHash } from "node:crypto";
import type { Text } from "#kernel/locale";

/** The words of one version, Chinese and English side by side; the Chinese ones bind. `**…**` marks key terms. */
export interface PolicyText {
  readonly title: Text;
  readonly author: Text;
  /** What stands before chapter 1: who we are, and what agreeing means and does not mean. */
  readonly preamble: Text;
  readonly chapters: readonly ChapterText[];
}

export interface ChapterText {
  readonly anchor: string;
  readonly title: Text;
  readonly clauses: readonly ClauseText[];
}

export interface ClauseText {
  /** As people quote it: `5.9.1`. */
  readonly number: string;
  readonly text: Text;
}

export interface PolicyEdition {
  readonly version: string;
  readonly releasedAt: Date;
  /** Asia/Shanghai dates, `YYYY-MM-DD`. */
  readonly updatedOn: string;
  readonly effectiveOn: string;
  /** False for changes of wording that ask nobody for anything new. */
  readonly requiresAgreement: boolean;
  readonly text: PolicyText;
}

/** What a person agreed to, to the letter and in both languages. A list, because a JSON column reorders keys. */
export function textHashOf({ version, updatedOn, effectiveOn, text }: Omit<PolicyEdition, "releasedAt">): Buffer {
  const both = ({ zh, en }: Text) => [zh, en];
  const letters = [
    [version, updatedOn, effectiveOn],
    [text.title, text.author, text.preamble].map(both),
    text.chapters.map(({ anchor, title, clauses }) => [
      anchor,
      both(title),
      clauses.map((clause) => [clause.number, both(clause.text)]),
    ]),
  ];
  return createHash("sha256").update(JSON.stringify(letters)).digest();
}
