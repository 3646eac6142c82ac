import type { Browser } from "@playwright/test";
import { createStaff, type Staff, type StaffOptions } from "../staff/staff.js";
import { casesAtDesk } from "./cases-at-desk.js";
import { chatsAtDesk } from "./chats-at-desk.js";
import { createDesk } from "./desk.js";
import { disclosuresAtDesk } from "./disclosures-at-desk.js";
import { incidentsAtDesk } from "./incidents-at-desk.js";
import { shippingAtDesk } from "./shipping-at-desk.js";
import type { Language } from "./words.js";

export interface AtDeskOptions extends Omit<StaffOptions, "locale"> {
  browser: Browser;
  portalUrl: string;
  language: Language;
}

/**
 * The same member of staff with a browser: every deed is a form that is found, filled in and sent in the portal. What
 * is only looked up, to compare it with what was done, is asked of the API by the same person.
 */
export function createStaffAtDesk({ browser, portalUrl, language, ...options }: AtDeskOptions) {
  const look = createStaff({ ...options, locale: language });
  const desk = createDesk({ browser, portalUrl, account: options.account, language });
  const staff: Staff = {
    ...look,
    ...shippingAtDesk(desk, look),
    ...casesAtDesk(desk, look),
    ...chatsAtDesk(desk, look),
    ...incidentsAtDesk(desk, look),
    ...disclosuresAtDesk(desk, look),
  };
  return { staff, close: desk.close };
}
