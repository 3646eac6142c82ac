import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { pageOf } from "#kernel/page";
import { InvalidInput, NotFound, resultOf, StateConflict } from "#kernel/refusal";
import type { JobStatus } from "./status.js";

export const JobStatusEnum: { [status in JobStatus]: status } = {
  QUEUED: "QUEUED",
  RUNNING: "RUNNING",
  DONE: "DONE",
  FAILED: "FAILED",
  CANCELLED: "CANCELLED",
  DISCARDED: "DISCARDED",
};
registerEnumType(JobStatusEnum, {
  name: "JobStatus",
  description: "FAILED: it ran often enough without success, and somebody has to decide.",
});

@ObjectType({ description: "Long work in the background and how far it is." })
export class JobRun {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: "`wing/room.work`" })
  kind!: string;

  @Field(() => ID, { nullable: true, description: "What it is about." })
  entity!: string | null;

  @Field(() => JobStatusEnum)
  status!: JobStatus;

  @Field(() => Int)
  done!: number;

  @Field(() => Int, { nullable: true, description: "Null while it is not known how much there is to do." })
  total!: number | null;

  @Field(() => ID, { nullable: true, description: "Null when a timer started it." })
  startedBy!: string | null;

  @Field(() => GraphQLDateTimeISO)
  createdAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  lastRunAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  endedAt!: Date | null;

  @Field(() => Int)
  attempts!: number;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "When somebody called it off." })
  cancelAskedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Code of the last failure, never its text." })
  lastError!: string | null;

  @Field(() => ID, { nullable: true })
  discardedBy!: string | null;

  @Field(() => String, { nullable: true })
  discardReason!: string | null;
}

export const JobRunPage = pageOf("JobRunPage", JobRun);

@ObjectType({ description: "A timer of the machine and how it went last." })
export class SweepState {
  @Field(() => String)
  name!: string;

  @Field(() => Int, { description: "Milliseconds between two beats." })
  everyMs!: number;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  lastRunAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  lastSuccessAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  lastFailureAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Code of the last failure; null after a success." })
  lastError!: string | null;

  @Field(() => Int)
  failuresInRow!: number;

  @Field(() => Int, { nullable: true, description: "How long the last run took, in milliseconds." })
  durationMs!: number | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "Somebody wants it run at once, since then." })
  askedAt!: Date | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "How much background work there is, and how much waits for somebody.",
})
export class JobCounts {
  @Field(() => Int, { description: "Failed jobs that wait for a decision." })
  failed!: number;

  @Field(() => Int, { description: "Queued or running." })
  open!: number;

  @Field(() => Int, { description: "Timers whose last success is overdue." })
  lateSweeps!: number;
}

const jobResult = <Name extends string, No extends Parameters<typeof resultOf>[2][]>(name: Name, ...refusals: No) =>
  resultOf(name, JobRun, ...refusals, StateConflict, NotFound, InvalidInput);

export const JobRunResult = resultOf("JobRunResult", JobRun, NotFound);
export const RetryJobResult = jobResult("RetryJobResult");
export const DiscardJobResult = jobResult("DiscardJobResult");
export const CancelJobResult = jobResult("CancelJobResult");
export const RunSweepResult = resultOf("RunSweepResult", SweepState, NotFound, InvalidInput);
