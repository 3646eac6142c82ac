import { join } from "node:path";
import { walk } from "./walk.js";
import { openJourneyWorld } from "./world.js";

/** One deed may have to wait for a killed mall to come back; in a calm world nothing may fail even once. */
const PATIENCE_MS = 240_000;

const { JOURNEY_KILLS, JOURNEY_SEED, JOURNEY_RESTART, JOURNEY_STACK_PID, AUDIT_ANCHOR_DIR } = process.env;
const destruction = {
  kills: Number(JOURNEY_KILLS ?? 0),
  seed: Number(JOURNEY_SEED ?? 0),
  supervisorPid: JOURNEY_RESTART ? Number(JOURNEY_STACK_PID) : undefined,
  runDir: join(AUDIT_ANCHOR_DIR ?? "", "../run"),
};
const isCalm = destruction.kills === 0 && destruction.supervisorPid === undefined;
const began = performance.now();
const world = openJourneyWorld(process.env, isCalm ? 0 : PATIENCE_MS);

try {
  if (!isCalm) console.log(`\nSeed ${destruction.seed}`);
  await walk(world, destruction);
  console.log(`\n✓ The journey is complete: ${summary()}`);
} catch (error) {
  console.error(error);
  console.log(`\n✗ The journey ended early: ${summary()}${isCalm ? "" : `; again with --seed ${destruction.seed}`}`);
  process.exitCode = 1;
} finally {
  await world.close();
}
process.exit();

function summary(): string {
  const { expected, steps } = world;
  const paid = expected.flatMap(({ paymentsFen }) => paymentsFen).length;
  const refunds = expected.flatMap(({ refundsFen }) => refundsFen).length;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  return `${steps.done} steps, ${expected.length} orders, ${paid} payments, ${refunds} refunds, ${world.repeated()} requests repeated, ${seconds} s`;
}
