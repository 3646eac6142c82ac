import { beforeAll, expect, it } from "vitest";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aSession } from "../../platform/staff/fixtures.js";
import { aDisclosureTeam, aRequest, type DisclosureTeam, dayFromNow } from "./fixtures.js";

const DOCUMENT = `query ($year: Int, $half: Int) {
  disclosureFigures(year: $year, half: $half) { year half figures { authority received returned open } }
}`;

let mall: Mall;
let team: DisclosureTeam;
let token: string;
beforeAll(async () => {
  mall = await aMall();
  team = await aDisclosureTeam(mall.system);
  token = await aSession(mall.system, team.auditor.actor.staffId);
});

it("Policy 4.4: the register in numbers is this half-year's when none is named, by the day of receipt", async () => {
  const instrument = { kind: "EVIDENCE_NOTICE" as const, issuedOn: "2026-01-02", validUntil: "2026-01-03" };
  await aRequest(team.officer, { authority: "TAX", receivedOn: "2024-06-30", instrument });
  await aRequest(team.officer, { authority: "TAX", receivedOn: "2024-07-01", instrument });
  const first = await mall.ask(DOCUMENT, { year: 2024, half: 1 }, { token });
  expect(first).toEqual({ year: 2024, half: 1, figures: [{ authority: "TAX", received: 1, returned: 1, open: 0 }] });
  const today = dayFromNow(team.officer, 0);
  const now = await mall.ask(DOCUMENT, {}, { token });
  expect(now).toMatchObject({ year: Number(today.slice(0, 4)), half: Number(today.slice(5, 7)) <= 6 ? 1 : 2 });
});

it.each([
  { year: 20, half: 1 },
  { year: 20_260, half: 1 },
  { year: 2026, half: 3 },
])("there is no half-year $half of $year: the question is wrong, not the mall", async (asked) => {
  const { errors } = await mall.answer(DOCUMENT, asked, { token });
  expect(errors?.[0]?.extensions?.code).toBe("BAD_USER_INPUT");
});
