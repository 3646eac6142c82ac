import { type Area, at, firstOf } from "../support/page-to-see.js";

/** The demo world tells each of these stories. */
export const requests: Area = {
  pages: [
    { name: "requests", role: "PRIVACY_OFFICER", open: at("/privacy/requests") },
    { name: "request-intake", role: "PRIVACY_OFFICER", open: at("/privacy/requests/new") },
    { name: "request-overdue", role: "PRIVACY_OFFICER", open: firstOf("/privacy/requests?view=OVERDUE") },
    { name: "request-unverified", role: "PRIVACY_OFFICER", open: firstOf("/privacy/requests?view=UNVERIFIED") },
    { name: "request-to-review", role: "LEGAL_APPROVER", open: firstOf("/privacy/requests?view=IN_REVIEW") },
    { name: "request-to-deliver", role: "PRIVACY_OFFICER", open: firstOf("/privacy/requests?view=TO_DELIVER") },
    { name: "request-closed", role: "AUDITOR", open: firstOf("/privacy/requests?view=CLOSED") },
    { name: "work-privacy", role: "PRIVACY_OFFICER", open: at("/") },
    { name: "work-privacy-lead", role: "PRIVACY_LEAD", open: at("/") },
  ],
  lists: [{ path: "/privacy/requests", role: "PRIVACY_OFFICER", noMatch: "/privacy/requests?number=1" }],
};
