/**
 * Resolves when this run is to end: Ctrl-C, SIGTERM, a closed terminal, or the death of the npm that started it
 * (killed with -9 it takes nobody along, and the run would go on unseen).
 *
 * @returns {Promise<string>} why
 */
export function untilInterrupted() {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => resolve(signal));
    if (!process.env.npm_lifecycle_event) return;
    const parent = process.ppid;
    const CHECK_EVERY_MS = 1000;
    setInterval(() => process.ppid !== parent && resolve("npm ended"), CHECK_EVERY_MS).unref();
  });
}
