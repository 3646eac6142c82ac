import { aCaseToDecide, aCaseToInspect } from "../support/cases.js";
import { type Area, at, firstOf } from "../support/page-to-see.js";

export const afterSales: Area = {
  prepare: () => Promise.all([aCaseToDecide(), aCaseToInspect()]),
  pages: [
    { name: "after-sales", role: "SERVICE_LEAD", open: at("/after-sales?due=1") },
    { name: "case-to-decide", role: "AFTER_SALES_AGENT", open: firstOf("/after-sales?status=SUBMITTED") },
    { name: "case-to-inspect", role: "WAREHOUSE", open: firstOf("/after-sales?status=INSPECTING") },
    { name: "case-with-evidence", role: "SERVICE_LEAD", open: firstOf("/after-sales?status=ESCALATED") },
    { name: "case-needing-more", role: "AFTER_SALES_AGENT", open: firstOf("/after-sales?status=NEED_INFO") },
    { name: "case-inspected", role: "SERVICE_LEAD", open: firstOf("/after-sales?status=DISPUTED") },
  ],
  lists: [{ path: "/after-sales", role: "SERVICE_LEAD", noMatch: "/after-sales?number=1" }],
};
