import { beforeAll, expect, it } from "vitest";
import { DAY, HOUR, MINUTE } from "#kernel/clock";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aConfirmedIncident, aCrisisTeam, anIncident, type CrisisTeam } from "./fixtures.js";
import { pageOfIncidents } from "./register.js";

let mall: Mall;
let team: CrisisTeam;
beforeAll(async () => {
  mall = await aMall();
  team = await aCrisisTeam(mall.system);
});

it("the register stands newest first, or by the clock that runs out next, each incident once, page after page", async () => {
  // Far from what other files have left behind.
  mall.clock.advance(60 * DAY);
  const confirmed = await aConfirmedIncident(team.officer);
  const reported = await anIncident(team.agent);
  const newest = await pageOfIncidents(mall.system, {}, { first: 2 });
  expect(newest.nodes.map(({ id }) => id)).toEqual([reported.id, confirmed.id]);

  mall.clock.advance(HOUR + MINUTE);
  const ours: string[] = [];
  let after: string | undefined;
  do {
    const { nodes, pageInfo } = await pageOfIncidents(
      mall.system,
      { dueFirst: true },
      { first: 3, ...(after && { after }) },
    );
    ours.push(...nodes.map(({ id }) => id));
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
  } while (after);
  expect(new Set(ours).size).toBe(ours.length);
  expect(ours.filter((id) => id === reported.id || id === confirmed.id)).toEqual([reported.id, confirmed.id]);

  const overdue = await pageOfIncidents(mall.system, { overdue: true, open: true }, { first: 50 });
  const ids = overdue.nodes.map(({ id }) => id);
  expect(ids).toContain(reported.id);
  expect(ids).not.toContain(confirmed.id);
});
