import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { generate } from "otplib";

const STEP_S = 30;

/** A code opens one session only, whichever of our processes typed it: the last time step is kept on disk. */
const FOLDER = join(tmpdir(), "factory-to-home-typed-codes");

/**
 * A code that was not used before. The API takes the codes of the neighboring steps too, so signing in again within
 * half a minute borrows the next one; a third time has to wait. Real time: the steerable clock does not move codes.
 */
export async function nextCode(secret: string): Promise<string> {
  const step = Math.max(stepNow() - 1, lastTyped(secret)) + 1;
  keepTyped(secret, step);
  while (step > stepNow() + 1) await pause(500);
  return generate({ secret, epoch: step * STEP_S });
}

const stepNow = (): number => Math.floor(Date.now() / 1000 / STEP_S);

const fileOf = (secret: string): string => join(FOLDER, createHash("sha256").update(secret).digest("hex"));

function lastTyped(secret: string): number {
  try {
    return Number(readFileSync(fileOf(secret), "utf8"));
  } catch {
    return 0;
  }
}

function keepTyped(secret: string, step: number): void {
  mkdirSync(FOLDER, { recursive: true, mode: 0o700 });
  writeFileSync(fileOf(secret), String(step));
}
