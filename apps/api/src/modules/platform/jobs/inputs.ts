import { Field, ID, InputType } from "type-graphql";
import { z } from "zod";
import { impersonalReason } from "#kernel/impersonal-reason";
import { idOf, line } from "#kernel/input";
import type { JobStatus } from "./status.js";
import { JobStatusEnum } from "./types.js";

@InputType()
export class JobInput {
  @Field(() => ID)
  jobId!: string;
}

@InputType()
export class DiscardJobInput extends JobInput {
  @Field(() => String, { description: "Why it need not be done any more, 4 to 200 characters; names nobody." })
  reason!: string;
}

@InputType()
export class RunSweepInput {
  @Field(() => String)
  name!: string;
}

@InputType()
export class JobRunFilter {
  @Field(() => JobStatusEnum, { nullable: true })
  status?: JobStatus;

  @Field(() => String, { nullable: true, description: "`wing/room.work`, whole." })
  kind?: string;
}

export const jobForm = z.object({ jobId: idOf("job") });
export const discardForm = jobForm.extend({ reason: impersonalReason(200) });
export const sweepForm = z.object({ name: line(80) });
