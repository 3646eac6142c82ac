import type { Logger } from "pino";
import type { World } from "#kernel/context";
import { type JobOutcome, runNextJob } from "#platform/jobs";
import { jobs } from "../rooms.js";
import { type Loop, startLoop } from "./loop.js";

/** Runs long work, one job at a time, for ever: beside the outbox, which it would keep waiting. */
export const startJobLoop = (world: World, log: Logger, heard: (outcome: JobOutcome) => void): Loop =>
  startLoop("jobs", log, async (stopping) => {
    const run = await runNextJob(world, jobs, stopping);
    if (!run) return false;
    heard(run);
    const { jobId, kind, outcome, error } = run;
    log.info({ jobId, kind, outcome, code: error }, "job");
    return true;
  });
