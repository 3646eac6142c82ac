import { defineConfig } from "@playwright/test";
import browser from "./playwright.config.js";

/** A whole day moves the mall's clock by two weeks, so it comes after all that looks at the demo world as it is. */
export default defineConfig({ ...browser, testDir: "day", timeout: 600_000 });
