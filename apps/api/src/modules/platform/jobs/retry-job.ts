import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { Refusal } from "#kernel/refusal";
import { changeJob } from "./change-job.js";
import { type JobInput, jobForm } from "./inputs.js";
import type { JobRow } from "./tables.js";

/** Runs a failed job again, from where it stood and with all its tries. */
export async function retryJob(ctx: StaffContext, input: JobInput): Promise<JobRow | Refusal> {
  const form = read(jobForm, input);
  if (form instanceof Refusal) return form;
  const outcome = await changeJob(ctx, {
    action: "platform/jobs.retryJob",
    jobId: form.jobId,
    change: ({ status, attempts }) =>
      status === "FAILED"
        ? { status: "QUEUED", dueAt: ctx.clock.now(), triesBefore: attempts, endedAt: null }
        : undefined,
  });
  if (!(outcome instanceof Refusal)) ctx.wakeWorker();
  return outcome;
}
