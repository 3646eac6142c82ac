import { beforeAll, describe, expect, it } from "vitest";
import { DAY, HOUR, MINUTE } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import { type Id, newId } from "#kernel/id";
import type { Job } from "#kernel/room";
import { historyOf } from "#platform/audit";
import { aWorld, type TestWorld } from "../../../../test/world.js";
import { aSession, aStaffContext } from "../staff/fixtures.js";
import { cancelJob } from "./cancel-job.js";
import { discardJob } from "./discard-job.js";
import { type NewJob, runNextJob, startJob } from "./index.js";
import { jobById } from "./queries.js";
import { retryJob } from "./retry-job.js";

let mall: TestWorld;
let keeper: StaffContext;
let officer: StaffContext;
beforeAll(async () => {
  mall = await aWorld();
  keeper = await aStaffContext(mall.system, { roles: ["ADMINISTRATOR"] });
  officer = await aStaffContext(mall.system, { roles: ["PRIVACY_OFFICER"] });
});

const fails: Job = async () => {
  throw Object.assign(new Error("张小满 has no such row"), { code: "NO_SUCH_ROW" });
};

/** A kind of its own per test, so that tests do not run each other's jobs. */
async function aJob(wishes: Partial<NewJob> = {}, by: StaffContext = officer) {
  const kind = `test.${newId("job")}`;
  const jobId = await mall.world.db.transact((tx) => startJob(tx, by, { kind, payload: { ref: "r1" }, ...wishes }));
  const row = async () => (await jobById(mall.world.db, jobId))!;
  const run = async (job: Job, stopping?: AbortSignal) => {
    for (;;) {
      const outcome = await runNextJob(mall.world, new Map([[kind, job]]), stopping);
      // What other tests left due comes first.
      if (!outcome || outcome.jobId === jobId) return outcome;
    }
  };
  return { jobId, row, run };
}

async function aFailedJob() {
  const job = await aJob();
  while ((await job.row()).status !== "FAILED") {
    await job.run(fails);
    mall.clock.advance(3 * HOUR);
  }
  return job;
}
const lastDeed = async (jobId: Id<"job">) => (await historyOf(mall.world.db, jobId)).at(-1);

describe("a job", () => {
  it("gets what it was started with, says how far it is, and ends DONE under its starter's name", async () => {
    const job = await aJob({ total: 3, entity: newId("dsr") });
    const outcome = await job.run(async (_ctx, payload, run) => {
      expect(payload).toEqual({ ref: "r1" });
      await run.step({ done: 2 });
      expect(await job.row()).toMatchObject({ status: "RUNNING", done: 2, total: 3 });
      await run.step({ done: 3 });
    });
    expect(outcome).toMatchObject({ outcome: "DONE", jobId: job.jobId });
    expect(await job.row()).toMatchObject({ status: "DONE", done: 3, dueAt: null, startedBy: officer.actor.staffId });
  });

  it("[check 14] survives its worker: another one goes on where the first one stood, and the first can write no more", async () => {
    const job = await aJob({ total: 10 });
    let finish = () => {};
    let secondStep: Promise<void> | undefined;
    const stuck = job.run(async (_ctx, _payload, run) => {
      await run.step({ done: 4, position: "row-4" });
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      secondStep = run.step({ done: 5 });
      await secondStep;
    });
    while ((await job.row()).done === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await job.run(fails)).toBeUndefined();
    mall.clock.advance(3 * MINUTE);
    await job.run(async (_ctx, _payload, run) => {
      expect([run.done, run.position]).toEqual([4, "row-4"]);
      await run.step({ done: 10 });
    });
    finish();
    await stuck;
    await expect(secondStep).rejects.toMatchObject({ code: "JOB_LOST" });
    expect(await job.row()).toMatchObject({ status: "DONE", done: 10 });
  });

  it("is put back by a worker that stops, at once and without counting as a failure", async () => {
    const job = await aJob();
    const stopping = AbortSignal.abort();
    const outcome = await job.run((_ctx, _payload, run) => run.step({ done: 1, position: "one" }), stopping);
    expect(outcome).toMatchObject({ outcome: "INTERRUPTED" });
    const row = await job.row();
    expect(row).toMatchObject({ status: "QUEUED", done: 1, position: "one", lastError: null });
    expect(row.attempts - row.triesBefore).toBe(0);
    expect(await job.run(async () => {})).toMatchObject({ outcome: "DONE" });
  });

  it("that fails keeps a code and no text, is run again by itself, and in the end waits for somebody", async () => {
    const job = await aJob();
    expect(await job.run(fails)).toMatchObject({ outcome: "POSTPONED", error: "NO_SUCH_ROW" });
    expect(await job.row()).toMatchObject({ status: "QUEUED", lastError: "NO_SUCH_ROW" });
    expect(await job.run(fails)).toBeUndefined();
    const failed = await aFailedJob();
    expect(await failed.row()).toMatchObject({ status: "FAILED", dueAt: null, attempts: 5, lastError: "NO_SUCH_ROW" });
    expect(await lastDeed(failed.jobId)).toMatchObject({ toStatus: "FAILED", detail: { error: "NO_SUCH_ROW" } });
  });
});

describe("by hand", () => {
  it("a failed job is run again from where it stood, with all its tries", async () => {
    const job = await aFailedJob();
    expect(await retryJob(keeper, job)).toMatchObject({ status: "QUEUED" });
    expect(await job.run(fails)).toMatchObject({ outcome: "POSTPONED" });
    expect(await lastDeed(job.jobId)).toMatchObject({
      action: "platform/jobs.retryJob",
      actor: keeper.actor.staffId,
      fromStatus: "FAILED",
      toStatus: "QUEUED",
    });
    expect(await retryJob(keeper, job)).toMatchObject({ code: "STATE_CONFLICT" });
  });

  it("[check 28] it is discarded only with a reason that says something, and then stays to be read", async () => {
    const job = await aFailedJob();
    for (const reason of ["无", "1", "……", "2222"])
      expect(await discardJob(keeper, { jobId: job.jobId, reason })).toMatchObject({ fields: [{ path: "reason" }] });
    const reason = "重复登记的导出";
    expect(await discardJob(keeper, { jobId: job.jobId, reason })).toMatchObject({ status: "DISCARDED" });
    expect(await job.row()).toMatchObject({ discardReason: reason, discardedBy: keeper.actor.staffId });
    mall.clock.advance(100 * DAY);
    await mall.sweep("platform/jobs.pruneJobs");
    expect(await job.row()).toBeDefined();
  });

  it("one that allows it is called off: waiting at once, running at its next step, and never another", async () => {
    const [waiting, running, steady] = [
      await aJob({ cancellable: true }),
      await aJob({ cancellable: true }),
      await aJob(),
    ];
    expect(await cancelJob(officer, waiting)).toMatchObject({ status: "CANCELLED", dueAt: null });
    let went = 0;
    const outcome = running.run(async (_ctx, _payload, run) => {
      await run.step({ done: 1 });
      await cancelJob(officer, running);
      await run.step({ done: 2 });
      went = 3;
    });
    expect(await outcome).toMatchObject({ outcome: "CANCELLED" });
    expect(went).toBe(0);
    expect(await running.row()).toMatchObject({ status: "CANCELLED", done: 2 });
    expect(await cancelJob(officer, steady)).toMatchObject({ code: "STATE_CONFLICT" });
    await steady.run(async () => {});
  });

  it("a job of somebody else is as good as absent, but not for those who manage jobs", async () => {
    const { jobId } = await aJob({ cancellable: true });
    const other = await aStaffContext(mall.system, { roles: ["PRIVACY_OFFICER"] });
    expect(await cancelJob(other, { jobId })).toMatchObject({ code: "NOT_FOUND" });
    const QUERY = "query ($jobId: ID!) { jobRun(jobId: $jobId) { ... on JobRun { status } ... on Refusal { code } } }";
    const ask = async ({ actor }: StaffContext) =>
      (await mall.run(QUERY, { jobId }, { token: await aSession(mall.system, actor.staffId) })).jobRun;
    expect(await ask(other)).toEqual({ code: "NOT_FOUND" });
    expect(await ask(officer)).toEqual({ status: "QUEUED" });
    expect(await ask(keeper)).toEqual({ status: "QUEUED" });
    expect(await cancelJob(keeper, { jobId })).toMatchObject({ status: "CANCELLED" });
  });

  it("done and called-off jobs go after ninety days", async () => {
    const job = await aJob();
    await job.run(async () => {});
    mall.clock.advance(91 * DAY);
    await mall.sweep("platform/jobs.pruneJobs");
    expect(await job.row()).toBeUndefined();
  });
});
