import { type Area, at } from "../support/page-to-see.js";

export const audit: Area = {
  pages: [
    { name: "access-log", role: "AUDITOR", open: at("/audit/access") },
    { name: "access-log-no-match", role: "AUDITOR", open: at("/audit/access?decision=REVEALED&to=2020-01-01") },
  ],
  lists: [{ path: "/audit/access", role: "AUDITOR" }],
};
