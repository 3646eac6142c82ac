import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { ForStaff } from "#kernel/access";
import { AllowedAction } from "#kernel/allowed-action";
import type { Ctx as Context, StaffContext } from "#kernel/context";
import { isId } from "#kernel/id";
import { PageArgs } from "#kernel/page";
import { NotFound } from "#kernel/refusal";
import { eventsOf, HistoryEvent } from "#platform/audit";
import { actionsOn } from "./allowed-actions.js";
import { cancelJob } from "./cancel-job.js";
import { maySee } from "./change-job.js";
import { discardJob } from "./discard-job.js";
import { DiscardJobInput, JobInput, JobRunFilter, RunSweepInput } from "./inputs.js";
import { allSweeps, jobById, jobFigures, pageOfJobs } from "./queries.js";
import { retryJob } from "./retry-job.js";
import { lateBy } from "./rules.js";
import { runSweep } from "./run-sweep.js";
import type { JobRow, SweepRow } from "./tables.js";
import {
  CancelJobResult,
  DiscardJobResult,
  JobCounts,
  JobRun,
  JobRunPage,
  JobRunResult,
  RetryJobResult,
  RunSweepResult,
  SweepState,
} from "./types.js";

@Resolver(() => JobRun)
export class JobResolver {
  @ForStaff("jobs:manage")
  @Query(() => JobRunPage, { description: "Newest first." })
  jobRuns(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => JobRunFilter, { nullable: true }) filter: JobRunFilter | undefined,
    @Ctx() { db }: StaffContext,
  ) {
    return pageOfJobs(db, filter ?? {}, page);
  }

  @ForStaff("jobs:manage")
  @Query(() => JobCounts)
  async jobCounts(@Ctx() { db, clock }: StaffContext): Promise<JobCounts> {
    const { failed, open, sweeps } = await jobFigures(db, clock.now());
    return { failed, open, lateSweeps: sweeps.filter(({ lateMs }) => lateMs > 0).length };
  }

  @ForStaff(null)
  @Query(() => JobRunPage, { description: "What the caller started, newest first." })
  myJobRuns(@Args(() => PageArgs) page: PageArgs, @Ctx() { db, actor }: StaffContext) {
    return pageOfJobs(db, { startedBy: actor.staffId }, page);
  }

  @ForStaff(null)
  @Query(() => JobRunResult, { description: "The own ones; any with `jobs:manage`." })
  async jobRun(@Arg("jobId", () => ID) jobId: string, @Ctx() ctx: StaffContext) {
    const row = isId("job", jobId) ? await jobById(ctx.db, jobId) : undefined;
    return row && maySee(ctx, row) ? row : new NotFound();
  }

  @ForStaff("jobs:manage")
  @Mutation(() => RetryJobResult, { description: "Runs a failed job again, from where it stood." })
  retryJob(@Arg("input", () => JobInput) input: JobInput, @Ctx() ctx: StaffContext) {
    return retryJob(ctx, input);
  }

  @ForStaff("jobs:manage")
  @Mutation(() => DiscardJobResult, { description: "Ends a failed job for good; it stays to be read." })
  discardJob(@Arg("input", () => DiscardJobInput) input: DiscardJobInput, @Ctx() ctx: StaffContext) {
    return discardJob(ctx, input);
  }

  @ForStaff(null)
  @Mutation(() => CancelJobResult, { description: "Calls off work that allows it, by whoever started or manages it." })
  cancelJob(@Arg("input", () => JobInput) input: JobInput, @Ctx() ctx: StaffContext) {
    return cancelJob(ctx, input);
  }

  @FieldResolver(() => [HistoryEvent], { description: "Oldest first." })
  history(@Root() { id }: JobRow, @Ctx() { db }: Context): Promise<HistoryEvent[]> {
    return eventsOf(db, id);
  }

  @FieldResolver(() => [AllowedAction])
  allowedActions(@Root() job: JobRow, @Ctx() ctx: StaffContext): AllowedAction[] {
    return actionsOn(ctx, job);
  }
}

@Resolver(() => SweepState)
export class SweepResolver {
  @ForStaff("jobs:manage")
  @Query(() => [SweepState], { description: "Every timer of the machine, by name." })
  sweepStates(@Ctx() { db }: StaffContext) {
    return allSweeps(db);
  }

  @ForStaff("jobs:manage")
  @Mutation(() => RunSweepResult, { description: "Has a timer's work done now rather than at its next beat." })
  runSweep(@Arg("input", () => RunSweepInput) input: RunSweepInput, @Ctx() ctx: StaffContext) {
    return runSweep(ctx, input);
  }

  @FieldResolver(() => Int, { description: "By how many seconds its last success is overdue; 0 in time." })
  lateSeconds(@Root() row: SweepRow, @Ctx() { clock }: Context): number {
    return Math.round(lateBy(row, clock.now()) / 1000);
  }
}
