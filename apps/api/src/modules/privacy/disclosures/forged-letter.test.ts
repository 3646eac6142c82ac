import { beforeAll, expect, it } from "vitest";
import { Refusal } from "#kernel/refusal";
import { aMall, type Mall } from "../../../../test/mall.js";
import { granted } from "../../shop/orders/fixtures.js";
import { incidentOfSignal } from "../incidents/queries.js";
import { collectDisclosure } from "./collect-disclosure.js";
import { aDisclosureTeam, allChecksPass, aRequest, type DisclosureTeam, scopeOn } from "./fixtures.js";
import { proposeDisclosureScope } from "./propose-disclosure-scope.js";
import { recordDisclosureChecks } from "./record-disclosure-checks.js";

let mall: Mall;
let team: DisclosureTeam;
beforeAll(async () => {
  mall = await aMall();
  team = await aDisclosureTeam(mall.system);
});

const code = (answer: unknown) => (answer instanceof Refusal ? answer.code : "DONE");
const callBack = { check: "OFFICERS", note: "按市局官网公布的总机 0731-12345 回拨" } as const;

it("[D3] Policy 4.4: a unit that the listed switchboard leads to and that knows nothing ends it: refused, and a security case", async () => {
  const { id: requestId } = await aRequest(team.officer);
  const answers = [{ ...callBack, passed: false, deniedByUnit: true }];
  const row = granted(await recordDisclosureChecks(team.officer, { requestId, answers }));
  expect(row).toMatchObject({ status: "CLOSED", outcome: "REFUSED" });
  expect(code(await proposeDisclosureScope(team.officer, scopeOn(team.officer, requestId, [])))).toBe("STATE_CONFLICT");
  expect(code(await collectDisclosure(team.collector, { requestId }))).toBe("STATE_CONFLICT");
  await mall.drain();
  expect(await incidentOfSignal(mall.world.db, requestId)).toMatchObject({ status: "REPORTED", kind: "OTHER" });
});

it("[D3] Policy 4.4: a genuine-looking letter that had passed is refused just the same when the unit denies it later", async () => {
  const { id: requestId } = await aRequest(team.officer);
  await allChecksPass(team.officer, requestId);
  const both = [{ ...callBack, passed: true, deniedByUnit: true }];
  expect(code(await recordDisclosureChecks(team.officer, { requestId, answers: both }))).toBe("INVALID_INPUT");
  const answers = [{ ...callBack, passed: false, deniedByUnit: true }];
  expect(granted(await recordDisclosureChecks(team.officer, { requestId, answers }))).toMatchObject({
    outcome: "REFUSED",
  });
});
