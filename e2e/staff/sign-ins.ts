import { readFileSync } from "node:fs";
import type { DemoSignIn } from "./types.js";

/** The demo sign-in of a role. @param file written by the seed, `.data/demo-sign-ins.json` */
export function demoSignIn(file: string, role: string): DemoSignIn {
  const signIns = JSON.parse(readFileSync(file, "utf8")) as DemoSignIn[];
  const found = signIns.find((signIn) => signIn.role === role);
  if (!found) throw new Error(`${file} has no sign-in for ${role}`);
  return found;
}
