import { setTimeout as pause } from "node:timers/promises";
import { generate } from "otplib";

const STEP_S = 30;

/** The last time step whose code was typed, by secret: a code opens one session only, also for two clients here. */
const typed = new Map<string, number>();

/**
 * A code that was not used before. The API takes the codes of the neighboring steps too, so signing in again within
 * half a minute borrows the next one; a third time has to wait. Real time: the steerable clock does not move codes.
 */
export async function nextCode(secret: string): Promise<string> {
  const step = Math.max(stepNow() - 1, typed.get(secret) ?? 0) + 1;
  typed.set(secret, step);
  while (step > stepNow() + 1) await pause(500);
  return generate({ secret, epoch: step * STEP_S });
}

const stepNow = (): number => Math.floor(Date.now() / 1000 / STEP_S);
