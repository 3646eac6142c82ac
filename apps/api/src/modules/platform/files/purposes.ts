import type { Permission } from "#kernel/permissions";
import type { FileKind } from "./sniff.js";

const MB = 1024 * 1024;

interface PurposeRule {
  /** Who may upload for it: shoppers, colleagues with the permission, or nobody but the house itself. */
  from: "SHOPPER" | Permission | null;
  kinds: readonly FileKind[];
  maxBytes: number;
}

/** What files are for. The purpose decides who uploads what; which thing takes them, the room of the thing decides. */
export const purposes = {
  AFTER_SALES_EVIDENCE: { from: "SHOPPER", kinds: ["IMAGE"], maxBytes: 5 * MB },
  AFTER_SALES_INSPECTION: { from: "after-sales:inspect", kinds: ["IMAGE"], maxBytes: 5 * MB },
  LEGAL_INSTRUMENT: { from: "disclosure:register", kinds: ["IMAGE", "DOCUMENT"], maxBytes: 10 * MB },
  ACCESS_PACK: { from: null, kinds: ["DATA"], maxBytes: 50 * MB },
  DISCLOSURE_PACKAGE: { from: null, kinds: ["DATA"], maxBytes: 50 * MB },
} as const satisfies Record<string, PurposeRule>;

export type FilePurpose = keyof typeof purposes;

export const ruleOf = (purpose: FilePurpose): PurposeRule => purposes[purpose];

export const isPurpose = (word: string): word is FilePurpose => Object.hasOwn(purposes, word);

/** The largest that anybody may send. */
export const MOST_UPLOADED = 10 * MB;
