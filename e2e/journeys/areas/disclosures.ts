import { type Area, at, firstOf } from "../support/page-to-see.js";

/** The demo world holds a letter in each of these states. */
export const disclosures: Area = {
  pages: [
    { name: "disclosures", role: "PRIVACY_OFFICER", open: at("/privacy/disclosures") },
    { name: "disclosure-form", role: "PRIVACY_OFFICER", open: at("/privacy/disclosures/new") },
    { name: "disclosure-register", role: "AUDITOR", open: at("/privacy/disclosures/register") },
    { name: "disclosure-overdue", role: "PRIVACY_OFFICER", open: firstOf("/privacy/disclosures?view=OVERDUE") },
    { name: "disclosure-to-approve", role: "LEGAL_APPROVER", open: firstOf("/privacy/disclosures?view=TO_REVIEW") },
    { name: "disclosure-closed", role: "PRIVACY_OFFICER", open: firstOf("/privacy/disclosures?view=CLOSED") },
  ],
  lists: [{ path: "/privacy/disclosures", role: "PRIVACY_OFFICER", noMatch: "/privacy/disclosures?number=1" }],
};
