import { defineConfig } from "vitest/config";

const TIME_ZONES = ["Asia/Shanghai", "UTC", "America/Los_Angeles"];

/** The rules speak of Shanghai's days: where the server stands must not matter. */
export default defineConfig({
  test: {
    projects: TIME_ZONES.map((TZ) => ({ test: { name: TZ, include: ["test/**/*.test.ts"], env: { TZ } } })),
  },
});
