import { readFileSync } from "node:fs";
import type { DemoSignIn } from "./types.js";

/**
 * The demo sign-in of a role, or of one person by e-mail where two have it.
 * @param file written by the seed, `.data/demo-sign-ins.json`
 */
export function demoSignIn(file: string, who: string): DemoSignIn {
  const signIns = JSON.parse(readFileSync(file, "utf8")) as DemoSignIn[];
  const found = signIns.find(({ role, email }) => role === who || email === who);
  if (!found) throw new Error(`${file} has no sign-in for ${who}`);
  return found;
}
