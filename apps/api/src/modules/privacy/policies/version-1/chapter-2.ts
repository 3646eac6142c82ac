import type { ChapterText } from "../policy-text.js";
import { basicFunctions } from "./chapter-2-basic-functions.js";
import { collection } from "./chapter-2-collection.js";
import { use } from "./chapter-2-use.js";

export const collectionAndUse: ChapterText = {
  anchor: "collection-and-use",
  title: { zh: "我们如何收集和使用您的个人信息", en: "How we collect and use your personal information" },
  clauses: [...collection, basicFunctions, ...use],
};
