import type { ChapterText } from "../policy-text.js";
import { incidentsAndKeeping } from "./chapter-5-keeping.js";
import { security } from "./chapter-5-security.js";

export const protection: ChapterText = {
  anchor: "protection",
  title: { zh: "我们如何保护和保存您的个人信息", en: "How we protect and keep your personal information" },
  clauses: [...security, ...incidentsAndKeeping],
};
