import { type Area, at } from "../support/page-to-see.js";

/** What waits for somebody, and where they must not go. */
export const work: Area = {
  pages: [
    { name: "work-agent", role: "AFTER_SALES_AGENT", open: at("/") },
    { name: "work-lead", role: "SERVICE_LEAD", open: at("/") },
    { name: "work-warehouse", role: "WAREHOUSE", open: at("/") },
    { name: "work-auditor", role: "AUDITOR", open: at("/") },
    { name: "work-administrator", role: "ADMINISTRATOR", open: at("/") },
    { name: "approvals", role: "SERVICE_LEAD", open: at("/approvals") },
    { name: "not-found", role: "CUSTOMER_SERVICE_AGENT", open: at("/orders/ord_00000000000000000000000000") },
    { name: "not-permitted", role: "MERCHANDISER", open: at("/orders") },
  ],
  lists: [{ path: "/approvals", role: "SERVICE_LEAD", noMatch: "/approvals?kind=ROLE_GRANT" }],
};
