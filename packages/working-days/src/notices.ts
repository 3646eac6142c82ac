import type { YearNotice } from "./calendar.js";

/**
 * The yearly holiday notices of the State Council's General Office, as published. Each year's notice comes out in the
 * November before; a year that is not here has PROVISIONAL deadlines only.
 */
export const stateCouncilNotices: readonly YearNotice[] = [
  {
    year: 2025,
    title: "国务院办公厅关于2025年部分节假日安排的通知",
    number: "国办发明电〔2024〕12号",
    holidays: [
      { name: "元旦", off: ["2025-01-01", "2025-01-01"], makeUp: [] },
      { name: "春节", off: ["2025-01-28", "2025-02-04"], makeUp: ["2025-01-26", "2025-02-08"] },
      { name: "清明节", off: ["2025-04-04", "2025-04-06"], makeUp: [] },
      { name: "劳动节", off: ["2025-05-01", "2025-05-05"], makeUp: ["2025-04-27"] },
      { name: "端午节", off: ["2025-05-31", "2025-06-02"], makeUp: [] },
      { name: "国庆节、中秋节", off: ["2025-10-01", "2025-10-08"], makeUp: ["2025-09-28", "2025-10-11"] },
    ],
  },
  {
    year: 2026,
    title: "国务院办公厅关于2026年部分节假日安排的通知",
    number: "国办发明电〔2025〕7号",
    holidays: [
      { name: "元旦", off: ["2026-01-01", "2026-01-03"], makeUp: ["2026-01-04"] },
      { name: "春节", off: ["2026-02-15", "2026-02-23"], makeUp: ["2026-02-14", "2026-02-28"] },
      { name: "清明节", off: ["2026-04-04", "2026-04-06"], makeUp: [] },
      { name: "劳动节", off: ["2026-05-01", "2026-05-05"], makeUp: ["2026-05-09"] },
      { name: "端午节", off: ["2026-06-19", "2026-06-21"], makeUp: [] },
      { name: "中秋节", off: ["2026-09-25", "2026-09-27"], makeUp: [] },
      { name: "国庆节", off: ["2026-10-01", "2026-10-07"], makeUp: ["2026-09-20", "2026-10-10"] },
    ],
  },
];
