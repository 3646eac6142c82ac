import { beforeAll, expect, it } from "vitest";
import { HOUR, MINUTE } from "#kernel/clock";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aConfirmedIncident, aCrisisTeam, anIncident, type CrisisTeam } from "./fixtures.js";
import { type IncidentFilter, pageOfIncidents } from "./register.js";

let mall: Mall;
let team: CrisisTeam;
beforeAll(async () => {
  mall = await aMall();
  team = await aCrisisTeam(mall.system);
});

it("the register stands newest first, or by the clock that runs out next, each incident once, page after page", async () => {
  const confirmed = await aConfirmedIncident(team.officer);
  mall.clock.advance(MINUTE);
  const reported = await anIncident(team.agent);
  const both: string[] = [reported.id, confirmed.id];
  /** Ours among all pages: other files have left theirs, and their clocks may be far ahead. */
  const oursIn = async (filter: IncidentFilter): Promise<string[]> => {
    const ids: string[] = [];
    let after: string | undefined;
    do {
      const { nodes, pageInfo } = await pageOfIncidents(mall.system, filter, { first: 3, ...(after && { after }) });
      ids.push(...nodes.map(({ id }) => id));
      after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
    } while (after);
    expect(new Set(ids).size).toBe(ids.length);
    return ids.filter((id) => both.includes(id));
  };
  expect(await oursIn({})).toEqual(both);

  mall.clock.advance(HOUR + MINUTE);
  expect(await oursIn({ dueFirst: true })).toEqual(both);
  expect(await oursIn({ overdue: true, open: true })).toEqual([reported.id]);
});
