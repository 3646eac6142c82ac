import { test } from "@playwright/test";
import { createStaffAtDesk } from "../desk/staff-at-desk.js";
import type { Language } from "../desk/words.js";
import { walk } from "../journey/walk.js";
import { openJourneyWorld } from "../journey/world.js";
import { portalUrl } from "../journeys/support/mall.js";

/** In a calm world nothing may fail even once. */
const PATIENCE_MS = 0;
const LANGUAGES: readonly Language[] = ["zh-CN", "en"];

for (const language of LANGUAGES) {
  test(`a whole day at the mall, with every member of staff in a browser in ${language}; the books add up`, async ({
    browser,
  }) => {
    const desks: { close(): Promise<void> }[] = [];
    const world = openJourneyWorld(process.env, PATIENCE_MS, (options) => {
      const { staff, close } = createStaffAtDesk({ ...options, browser, portalUrl, language });
      desks.push({ close });
      return staff;
    });
    try {
      await walk(world, { kills: 0, seed: 0, supervisorPid: undefined, runDir: "" });
    } finally {
      await Promise.all(desks.map((desk) => desk.close()));
      await world.close();
    }
  });
}
