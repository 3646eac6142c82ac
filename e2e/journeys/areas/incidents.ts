import type { Page } from "@playwright/test";
import { type Area, at, firstOf } from "../support/page-to-see.js";

/** A page behind the first incident of a list. */
const behind = (list: string, part: string) => async (page: Page) => {
  await firstOf(list)(page);
  await page.goto(`${new URL(page.url()).pathname}${part}`);
};

const firstReport = async (page: Page) => {
  await firstOf("/security/incidents?status=CLOSED")(page);
  await page
    .getByRole("region", { name: /^(上报主管部门|Reports to the authority)$/ })
    .first()
    .getByRole("rowheader")
    .first()
    .getByRole("link")
    .click();
  await page.waitForURL(/\/reports\//);
};

/** Opened by its address, as those come who were given it. */
const firstAnnouncement = async (page: Page) => {
  await firstOf("/announcements")(page);
  await page.goto(page.url());
};

/** The demo world tells each of these stories. */
export const incidents: Area = {
  pages: [
    { name: "incidents", role: "SECURITY_OFFICER", open: at("/security/incidents?view=clock") },
    { name: "incident-report-form", role: "CUSTOMER_SERVICE_AGENT", open: at("/security/incidents/new") },
    { name: "incident-overdue", role: "SECURITY_OFFICER", open: firstOf("/security/incidents?view=overdue") },
    { name: "incident-to-sign", role: "LEGAL_APPROVER", open: firstOf("/security/incidents?status=CONTAINED") },
    { name: "incident-campaign", role: "SECURITY_OFFICER", open: firstOf("/security/incidents?status=RECOVERED") },
    { name: "incident-closed", role: "AUDITOR", open: firstOf("/security/incidents?status=CLOSED") },
    {
      name: "incident-notice",
      role: "SECURITY_OFFICER",
      open: behind("/security/incidents?status=CONTAINED", "/notice"),
    },
    {
      name: "incident-people",
      role: "SECURITY_OFFICER",
      open: behind("/security/incidents?status=RECOVERED", "/people"),
    },
    { name: "incident-report", role: "SECURITY_OFFICER", open: firstReport },
    { name: "work-security", role: "SECURITY_OFFICER", open: at("/") },
    { name: "work-legal", role: "LEGAL_APPROVER", open: at("/") },
    { name: "announcements", open: at("/announcements") },
    { name: "announcement", open: firstAnnouncement },
  ],
  lists: [{ path: "/security/incidents", role: "SECURITY_OFFICER", noMatch: "/security/incidents?number=1" }],
};
