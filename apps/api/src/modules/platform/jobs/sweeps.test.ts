import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { DAY, HOUR, MINUTE } from "#kernel/clock";
import { systemContext } from "#kernel/context";
import { newId } from "#kernel/id";
import type { Sweep } from "#kernel/room";
import { historyOf } from "#platform/audit";
import { aWorld, type TestWorld } from "../../../../test/world.js";
import { aSession, aStaffContext } from "../staff/fixtures.js";
import { jobFigures, knowSweeps, runRecorded, sweepsAskedFor, takeWish } from "./index.js";
import { sweepStates } from "./tables.js";

let mall: TestWorld;
beforeAll(async () => {
  mall = await aWorld();
});

const aSweep = (run: Sweep["run"] = async () => {}): Sweep => ({ name: `test.${newId("swp")}`, everyMs: MINUTE, run });
const stateOf = async ({ name }: Sweep) =>
  (await mall.world.db.select().from(sweepStates).where(eq(sweepStates.name, name)))[0];
const run = (sweep: Sweep) => runRecorded(systemContext(mall.world, sweep.name), sweep);
const lateness = async ({ name }: Sweep) =>
  (await jobFigures(mall.world.db, mall.clock.now())).sweeps.find((one) => one.name === name)?.lateMs;

it("a sweep writes down when it last ran and how: the code of a failure, how many in a row, and the last success", async () => {
  let broken = false;
  const sweep = aSweep(async () => {
    if (broken) throw Object.assign(new Error("13812345678"), { code: "PARTNER_DOWN" });
  });
  await run(sweep);
  const first = await stateOf(sweep);
  expect(first).toMatchObject({ lastSuccessAt: expect.any(Date), lastError: null, failuresInRow: 0 });
  broken = true;
  mall.clock.advance(MINUTE);
  for (const _ of [1, 2]) await expect(run(sweep)).rejects.toMatchObject({ code: "PARTNER_DOWN" });
  expect(await stateOf(sweep)).toMatchObject({
    lastSuccessAt: first!.lastSuccessAt,
    lastFailureAt: expect.any(Date),
    lastError: "PARTNER_DOWN",
    failuresInRow: 2,
  });
  broken = false;
  await run(sweep);
  expect(await stateOf(sweep)).toMatchObject({ lastError: null, failuresInRow: 0 });
});

it("one that fails or never runs is late after two missed beats and a minute", async () => {
  const sweep = aSweep();
  await knowSweeps(mall.world, [sweep]);
  expect(await lateness(sweep)).toBe(0);
  mall.clock.advance(HOUR);
  expect(await lateness(sweep)).toBeGreaterThan(50 * MINUTE);
  await run(sweep);
  expect(await lateness(sweep)).toBe(0);
});

it("one that no code knows any more is forgotten after a week", async () => {
  const [gone, kept] = [aSweep(), aSweep()];
  await knowSweeps(mall.world, [gone, kept]);
  mall.clock.advance(8 * DAY);
  await knowSweeps(mall.world, [kept]);
  expect([await stateOf(gone), await stateOf(kept)]).toEqual([undefined, expect.anything()]);
});

it("asked for at the desk it is run once, by one of the workers, and the wish is on record", async () => {
  const sweep = aSweep();
  await knowSweeps(mall.world, [sweep]);
  const { actor } = await aStaffContext(mall.system, { roles: ["ADMINISTRATOR"] });
  const RUN = `mutation ($input: RunSweepInput!) {
    runSweep(input: $input) { ... on SweepState { name askedAt lateSeconds } ... on Refusal { code } }
  }`;
  const ask = async (name: string) =>
    (await mall.run(RUN, { input: { name } }, { token: await aSession(mall.system, actor.staffId) })).runSweep;
  expect(await ask(sweep.name)).toMatchObject({ name: sweep.name, askedAt: expect.any(String) });
  expect(await ask("no/such.sweep")).toEqual({ code: "NOT_FOUND" });
  expect(await sweepsAskedFor(mall.world.db)).toContain(sweep.name);
  const takers = await Promise.all([1, 2, 3].map(() => takeWish(mall.system, sweep.name)));
  expect(takers.filter(Boolean)).toHaveLength(1);
  expect(await historyOf(mall.world.db, sweep.name)).toMatchObject([
    { action: "platform/jobs.runSweep", actor: actor.staffId, outcome: "DONE" },
  ]);
});
