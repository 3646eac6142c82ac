import { operator } from "../operator.js";
import type { PolicyEdition } from "../policy-text.js";
import { definitions } from "./chapter-1.js";
import { collectionAndUse } from "./chapter-2.js";
import { cookies } from "./chapter-3.js";
import { sharing } from "./chapter-4.js";
import { protection } from "./chapter-5.js";
import { rights } from "./chapter-6.js";
import { minors } from "./chapter-7.js";
import { revision } from "./chapter-8.js";
import { contact } from "./chapter-9.js";
import { preamble } from "./preamble.js";

/**
 * The policy the mall opened with. Its wording, effect and release have dates of their own: it was in force before it
 * was put on the page where it is read. Clauses 6.5 and 6.7 are missing from its model and marked as inferred.
 */
export const firstPolicy: PolicyEdition = {
  version: "1",
  releasedAt: new Date("2024-04-24T10:41:09+08:00"),
  updatedOn: "2023-09-04",
  effectiveOn: "2023-09-04",
  requiresAgreement: true,
  text: {
    title: { zh: "工厂到家隐私政策", en: "Factory to Home Privacy Policy" },
    author: operator.company,
    preamble,
    chapters: [definitions, collectionAndUse, cookies, sharing, protection, rights, minors, revision, contact],
  },
};
