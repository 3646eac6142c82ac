import { writeFileSync } from "node:fs";

/**
 * A reporter for vitest that writes how long each test file took from loading to its last test: what a slow run is
 * made of is often the loading, which vitest's own JSON report leaves out.
 */
export default class Durations {
  /** @type {{ file: string, ms: number }[]} */
  #files = [];

  /** @param {{ moduleId: string, diagnostic(): Record<string, unknown> }} testModule */
  onTestModuleEnd(testModule) {
    const { collectDuration, duration, environmentSetupDuration, prepareDuration, setupDuration } =
      testModule.diagnostic();
    const phases = [collectDuration, duration, environmentSetupDuration, prepareDuration, setupDuration];
    this.#files.push({ file: testModule.moduleId, ms: phases.map(Number).reduce((total, ms) => total + ms, 0) });
  }

  onTestRunEnd() {
    const file = process.env.VITEST_DURATIONS_FILE;
    if (file) writeFileSync(file, JSON.stringify(this.#files));
  }
}
