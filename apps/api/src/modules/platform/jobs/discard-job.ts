import type { StaffContext } from "#kernel/context";
import { reasonTexts } from "#kernel/impersonal-reason";
import { read } from "#kernel/input";
import { Refusal } from "#kernel/refusal";
import { changeJob } from "./change-job.js";
import { type DiscardJobInput, discardForm } from "./inputs.js";
import type { JobRow } from "./tables.js";

/** Ends a failed job for good; it stays to be read, with who did so and why. */
export async function discardJob(ctx: StaffContext, input: DiscardJobInput): Promise<JobRow | Refusal> {
  const form = read(discardForm, input, reasonTexts);
  if (form instanceof Refusal) return form;
  return changeJob(ctx, {
    action: "platform/jobs.discardJob",
    jobId: form.jobId,
    change: ({ status }) =>
      status === "FAILED"
        ? { status: "DISCARDED", discardedBy: ctx.actor.staffId, discardReason: form.reason }
        : undefined,
  });
}
