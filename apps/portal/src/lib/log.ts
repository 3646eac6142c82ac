import "server-only";
import { ApiFailure } from "#lib/failures";

/** One JSON line per failure. Of messages only the API's codes are kept: any other may quote what a person typed. */
export function logFailure(error: unknown, requestId: string): void {
  console.error(JSON.stringify({ level: "error", requestId, ...describe(error) }));
}

function describe(error: unknown) {
  if (error instanceof ApiFailure) return { error: error.name, code: error.message };
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = error.stack?.split("\n").filter((line) => line.trimStart().startsWith("at "));
  return { error: error.name, frames: frames?.slice(0, 5) };
}
