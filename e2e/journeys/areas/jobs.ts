import { type Area, at, firstOf } from "../support/page-to-see.js";

/** Work that runs by itself, and what of it waits for somebody. */
export const jobs: Area = {
  pages: [
    { name: "jobs-dead-letters", role: "ADMINISTRATOR", open: at("/jobs") },
    { name: "jobs-failed", role: "ADMINISTRATOR", open: at("/jobs?view=failed") },
    { name: "jobs-sweeps", role: "ADMINISTRATOR", open: at("/jobs?view=sweeps") },
    { name: "jobs-discarded", role: "ADMINISTRATOR", open: at("/jobs?view=discarded") },
    { name: "letter", role: "ADMINISTRATOR", open: firstOf("/jobs?view=discarded") },
    { name: "job", role: "ADMINISTRATOR", open: firstOf("/jobs?view=all") },
    { name: "jobs-mine", role: "PRIVACY_OFFICER", open: at("/jobs") },
  ],
};
