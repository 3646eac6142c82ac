import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { DAY } from "#kernel/clock";
import { Refusal } from "#kernel/refusal";
import { aMall, type Mall } from "../../../../test/mall.js";
import { notifications } from "../../platform/notifications/tables.js";
import { granted } from "../../shop/orders/fixtures.js";
import { approveDisclosure } from "./approve-disclosure.js";
import { collectDisclosure } from "./collect-disclosure.js";
import { decideDisclosureNotice } from "./decide-disclosure-notice.js";
import {
  aDisclosureTeam,
  allChecksPass,
  anOpinion,
  aRequest,
  type DisclosureTeam,
  dayFromNow,
  scopeOn,
} from "./fixtures.js";
import { handOverDisclosure } from "./hand-over-disclosure.js";
import { proposeDisclosureScope } from "./propose-disclosure-scope.js";
import { requestOf } from "./queries.js";
import { recheckDisclosureNotice } from "./recheck-disclosure-notice.js";
import { reviewDisclosure } from "./review-disclosure.js";
import { submitDisclosureScope } from "./submit-disclosure-scope.js";
import type { RequestRow } from "./tables.js";
import { tellPersons } from "./tell-persons.js";

let mall: Mall;
let team: DisclosureTeam;
let buyerId: string;
beforeAll(async () => {
  mall = await aMall();
  team = await aDisclosureTeam(mall.system);
  buyerId = (await mall.aBuyer()).accountId;
});

const code = (answer: unknown) => (answer instanceof Refusal ? answer.code : "DONE");
const now = async ({ id }: Pick<RequestRow, "id">) => (await requestOf(mall.world.db, id))!;

it("[D9] Policy 4.4: a ban that has run out becomes a task; once it is cleared, the person is told", async () => {
  const { id: requestId } = await aRequest(team.officer);
  await allChecksPass(team.officer, requestId);
  granted(await proposeDisclosureScope(team.officer, scopeOn(team.officer, requestId, [buyerId])));
  const ban = { requestId, decision: "PROHIBITED" as const, day: dayFromNow(team.officer, 5) };
  expect(code(await decideDisclosureNotice(team.officer, ban))).toBe("INVALID_INPUT");
  granted(await decideDisclosureNotice(team.officer, { ...ban, clause: "函件注明侦查期间保密" }));
  granted(await submitDisclosureScope(team.officer, { requestId }));
  granted(await reviewDisclosure(team.reviewer, anOpinion(requestId)));
  granted(await approveDisclosure(team.legal, anOpinion(requestId)));
  granted(await collectDisclosure(team.collector, { requestId }));
  granted(await handOverDisclosure(team.courier, { requestId, receivedBy: "经办人一，证件已核" }));
  await tellPersons.run(mall.system);
  expect(await now({ id: requestId as RequestRow["id"] })).toMatchObject({ recheckSince: null, noticedAt: null });
  mall.clock.advance(7 * DAY);
  try {
    await tellPersons.run(mall.system);
    const due = await now({ id: requestId as RequestRow["id"] });
    expect(due.recheckSince).not.toBeNull();
    expect(due.noticedAt).toBeNull();
    const cleared = { requestId, cleared: true, reason: "机关来函同意告知" };
    granted(await recheckDisclosureNotice(team.officer, cleared));
    await tellPersons.run(mall.system);
    const told = await now({ id: requestId as RequestRow["id"] });
    expect(told).toMatchObject({ noticedAt: expect.any(Date), recheckSince: null });
    const inbox = await mall.world.db.select().from(notifications).where(eq(notifications.entity, requestId));
    expect(inbox.map(({ accountId, template }) => [accountId, template])).toEqual([
      [buyerId, "privacy/disclosures.informationAsked"],
    ]);
  } finally {
    mall.clock.advance(-7 * DAY);
  }
});
