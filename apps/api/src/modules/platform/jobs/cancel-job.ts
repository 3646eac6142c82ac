import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { Refusal } from "#kernel/refusal";
import { changeJob } from "./change-job.js";
import { type JobInput, jobForm } from "./inputs.js";
import type { JobRow } from "./tables.js";

/** Calls off work that allows it: what waits ends now, what runs ends at its next step. */
export async function cancelJob(ctx: StaffContext, input: JobInput): Promise<JobRow | Refusal> {
  const form = read(jobForm, input);
  if (form instanceof Refusal) return form;
  const now = ctx.clock.now();
  return changeJob(ctx, {
    action: "platform/jobs.cancelJob",
    jobId: form.jobId,
    change: ({ status, cancellable, cancelAskedAt }) => {
      if (!cancellable || cancelAskedAt) return undefined;
      if (status === "QUEUED") return { status: "CANCELLED", cancelAskedAt: now, dueAt: null, endedAt: now };
      return status === "RUNNING" ? { cancelAskedAt: now } : undefined;
    },
  });
}
