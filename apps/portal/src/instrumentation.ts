/**
 * Next calls this once, before the first request: a wrong setting stops the start, not the first visitor.
 * It also compiles this file for the Edge runtime, which reads no files and which nothing here uses.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") (await import("#env")).env();
}
