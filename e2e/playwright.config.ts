import { defineConfig } from "@playwright/test";
import { launchOptions } from "./client/browser.js";
import { portalUrl } from "./journeys/support/mall.js";

/** Runs on a mall that is already up: `npm test` starts one and says in the environment where it is. */
export default defineConfig({
  testDir: "journeys",
  outputDir: "test-results",
  // One mall, one clock, and one-time codes that work once: journeys take turns.
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  use: {
    baseURL: portalUrl,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    viewport: { width: 1280, height: 900 },
    trace: "retain-on-failure",
    launchOptions,
  },
});
