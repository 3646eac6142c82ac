import { type Area, at, firstOf } from "../support/page-to-see.js";

/** The demo's administrators have left things for each other. */
export const settings: Area = {
  pages: [
    { name: "staff", role: "ADMINISTRATOR", open: at("/settings/staff") },
    { name: "staff-member", role: "ADMINISTRATOR", open: firstOf("/settings/staff?view=WAITING_FOR_APPROVAL") },
    { name: "staff-invited", role: "ADMINISTRATOR", open: firstOf("/settings/staff?view=INVITED") },
    { name: "staff-left", role: "ADMINISTRATOR", open: firstOf("/settings/staff?view=LEFT") },
    { name: "settings", role: "ADMINISTRATOR", open: at("/settings") },
    { name: "setting", role: "ADMINISTRATOR", open: at("/settings/values/reveals.most-in-ten-minutes") },
    { name: "staff-invite", role: "ADMINISTRATOR", open: at("/settings/staff/new") },
    { name: "calendar", role: "ADMINISTRATOR", open: at("/settings/calendar") },
    { name: "settings-audited", role: "AUDITOR", open: at("/settings") },
    { name: "invitation-over", open: at("/invite/nothing") },
  ],
  lists: [{ path: "/settings/staff", role: "ADMINISTRATOR", noMatch: "/settings/staff?view=WITHOUT_SECOND_FACTOR" }],
};
