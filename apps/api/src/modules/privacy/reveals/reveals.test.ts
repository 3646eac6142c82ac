import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { after, DAY, MINUTE, SECOND } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import { Refusal } from "#kernel/refusal";
import { revealFields } from "#kernel/revealable";
import { openApprovalOf } from "#platform/approvals";
import { historyOf } from "#platform/audit";
import { closeWorkItem, openWorkItem } from "#platform/work-items";
import { subjectsShownTo } from "#privacy/access-log";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aSession, aStaffContext, aStaffMember } from "../../platform/staff/fixtures.js";
import { aPhoneNumber, aShopper } from "../../shop/accounts/fixtures.js";
import { aSku } from "../../shop/catalog/fixtures.js";
import { anOrder, type Buyer, granted } from "../../shop/orders/fixtures.js";
import { extendRevealAllowance } from "./extend-reveal-allowance.js";
import { liftRevealSuspension } from "./lift-reveal-suspension.js";
import { revealPersonalData } from "./reveal-personal-data.js";
import { revealAlerts, revealSuspensions, revealTries } from "./tables.js";
import type { RevealPersonalDataInput } from "./types.js";

const CASES = "{ securityIncidents(first: 50) { nodes { kind concernsStaffId } } }";

let mall: Mall;
let buyer: Buyer;
let orderId: Id<"ord">;
beforeAll(async () => {
  mall = await aMall();
  buyer = await mall.aBuyer();
  orderId = (await anOrder(buyer, [await aSku(mall.system)])).id;
});

/** An agent with a conversation of `accountId` in hand. */
async function anAgentOn(accountId: Id<"acc"> = buyer.accountId): Promise<StaffContext & { item: Id<"cnv"> }> {
  const { newId } = await import("#kernel/id");
  const agent = await aStaffContext(mall.system, { roles: ["CUSTOMER_SERVICE_AGENT"] });
  const item = newId("cnv");
  await mall.world.db.transact((tx) =>
    openWorkItem(tx, agent, { kind: "CONVERSATION", entity: item, accountId, holderId: agent.actor.staffId }),
  );
  return { ...agent, item };
}

const phone = (wishes: Partial<RevealPersonalDataInput> = {}): RevealPersonalDataInput => ({
  entity: orderId,
  field: "CONSIGNEE_PHONE",
  reason: "CALL_BACK",
  ...wishes,
});
const reveal = (who: StaffContext, wishes?: Partial<RevealPersonalDataInput>) => revealPersonalData(who, phone(wishes));
const revealTimes = async (who: StaffContext, times: number) => {
  for (let i = 0; i < times; i++) granted(await reveal(who));
};
const alertsOf = ({ actor }: StaffContext) =>
  mall.world.db
    .select({ detector: revealAlerts.detector, times: revealAlerts.times })
    .from(revealAlerts)
    .where(eq(revealAlerts.staffId, actor.staffId));
const suspensionsOf = ({ actor }: StaffContext) =>
  mall.world.db.select().from(revealSuspensions).where(eq(revealSuspensions.staffId, actor.staffId));

describe("Policy 5.3: one field in clear, on the ground of own work", () => {
  it("[check 56] is shown for five minutes, with its line in the access log, and nowhere else", async () => {
    const agent = await anAgentOn();
    const from = mall.clock.now();
    const shown = granted(await reveal(agent));
    expect(shown.value).toBe("+8619900000001");
    expect(shown.secondsLeft).toBe(300);
    expect(shown.expiresAt.getTime() - from.getTime()).toBeLessThanOrEqual(5 * MINUTE + SECOND);
    const lines = await subjectsShownTo(mall.world.db, {
      staffId: agent.actor.staffId,
      from: after(from, -SECOND),
      to: after(mall.clock.now(), SECOND),
      decisions: ["REVEALED"],
    });
    expect(lines).toEqual([
      expect.objectContaining({ accountId: buyer.accountId, orderId, fields: ["CONSIGNEE_PHONE"] }),
    ]);
  });

  it("the log commits before the value is opened: a value that cannot be opened was asked for all the same", async () => {
    const agent = await anAgentOn();
    const reading = mall.world.revealables.get("CONSIGNEE_PHONE")!;
    const seen: number[] = [];
    const spied = {
      ...agent,
      revealables: new Map([
        [
          "CONSIGNEE_PHONE" as const,
          {
            ...reading,
            read: async () => {
              const lines = await subjectsShownTo(mall.world.db, {
                staffId: agent.actor.staffId,
                from: after(mall.clock.now(), -MINUTE),
                to: after(mall.clock.now(), SECOND),
                decisions: ["REVEALED"],
              });
              seen.push(lines.length);
              return null;
            },
          },
        ],
      ]),
    };
    expect(await revealPersonalData(spied, phone())).toMatchObject({ code: "NOT_FOUND" });
    expect(seen).toEqual([1]);
  });

  it("each kind of field that rooms offer can be read, and there is a room for each word", async () => {
    const account = await aShopper(mall.system, { phoneNumber: aPhoneNumber() });
    const agent = await anAgentOn(account.accountId);
    expect(granted(await reveal(agent, { entity: account.accountId, field: "ACCOUNT_PHONE" })).value).toMatch(/^\+861/);
    expect(granted(await reveal(agent, { entity: account.accountId, field: "ACCOUNT_NICKNAME" })).value).toMatch(/./);
    const other = await anAgentOn();
    expect(granted(await reveal(other, { field: "CONSIGNEE_NAME" })).value).toBe("张小满");
    expect(granted(await reveal(other, { field: "CONSIGNEE_STREET" })).value).toContain("麓山南路");
    expect([...mall.world.revealables.keys()].sort()).toEqual([...revealFields].sort());
  });

  it("[H3] D3: without own open work on the person it is refused, logged, counted and signaled", async () => {
    const stranger = await anAgentOn((await aShopper(mall.system)).accountId);
    expect(await reveal(stranger)).toMatchObject({ code: "NOT_FOUND" });
    expect(await alertsOf(stranger)).toEqual([{ detector: "D3", times: 1 }]);
    const denied = await subjectsShownTo(mall.world.db, {
      staffId: stranger.actor.staffId,
      from: after(mall.clock.now(), -MINUTE),
      to: after(mall.clock.now(), SECOND),
      decisions: ["DENIED"],
    });
    expect(denied).toEqual([expect.objectContaining({ orderId })]);
    const [attempt] = (await historyOf(mall.world.db, orderId)).filter(
      ({ action, actor }) => action === "privacy/reveals.revealPersonalData" && actor === stranger.actor.staffId,
    );
    expect(attempt).toMatchObject({ outcome: "REFUSED" });
  });

  it("closing the work ends it at once", async () => {
    const agent = await anAgentOn();
    granted(await reveal(agent));
    await mall.world.db.transact((tx) => closeWorkItem(tx, agent, agent.item));
    expect(await reveal(agent)).toMatchObject({ code: "NOT_FOUND" });
  });

  it("the reason must fit the work, and OTHER needs the own words", async () => {
    const agent = await anAgentOn();
    expect(await reveal(agent, { reason: "INVESTIGATION" })).toMatchObject({ code: "INVALID_INPUT" });
    expect(await reveal(agent, { reason: "OTHER" })).toMatchObject({ code: "INVALID_INPUT" });
    expect(await reveal(agent, { reason: "OTHER", reasonText: "无" })).toMatchObject({ code: "INVALID_INPUT" });
    granted(await reveal(agent, { reason: "OTHER", reasonText: "快递员要求核对电话" }));
    const tries = await mall.world.db.select().from(revealTries).where(eq(revealTries.staffId, agent.actor.staffId));
    expect(tries).toHaveLength(1);
    expect(tries[0]!.reasonText!.bytes.includes(Buffer.from("快递员"))).toBe(false);
  });
});

describe("[H1] caps are counted in the database", () => {
  it("at ten in ten minutes a warning, twenty are shown, the twenty-first is refused, the session ends, a case is opened", async () => {
    const agent = await anAgentOn();
    const token = await aSession(mall.system, agent.actor.staffId);
    await revealTimes(agent, 9);
    expect(await alertsOf(agent)).toEqual([]);
    await revealTimes(agent, 1);
    expect(await alertsOf(agent)).toEqual([{ detector: "D1", times: 10 }]);
    await revealTimes(agent, 10);
    const refused = (await reveal(agent)) as Refusal;
    expect(refused.code).toBe("REVEAL_SUSPENDED");
    expect(`${refused.text.zh}${refused.text.en}`).not.toMatch(/\d/);
    expect(await suspensionsOf(agent)).toMatchObject([{ status: "SUSPENDED", cause: "D1", inBurst: 21 }]);
    const { data } = await mall.answer("{ viewer { id } }", {}, { token });
    expect(data.viewer).toBeNull();
    const [suspension] = await suspensionsOf(agent);
    expect(await openApprovalOf(mall.world.db, suspension!.id, "REVEAL_LIFT")).toBeDefined();
    // The case knows whose access is in question, and begins with whom they were shown.
    await mall.drain();
    const security = await aStaffMember(mall.system, { roles: ["SECURITY_OFFICER"] });
    const { nodes } = await mall.ask(CASES, {}, security);
    expect(nodes).toContainEqual({ kind: "EXCESSIVE_ACCESS", concernsStaffId: agent.actor.staffId });
  });

  it("signing in again brings nothing back", async () => {
    const agent = await anAgentOn();
    await revealTimes(agent, 20);
    await reveal(agent);
    mall.clock.advance(DAY + MINUTE);
    expect(await reveal(agent)).toMatchObject({ code: "REVEAL_SUSPENDED" });
    expect(await suspensionsOf(agent)).toHaveLength(1);
  });

  it("thirty at the same instant are still thirty: no more than twenty are shown", async () => {
    const agent = await anAgentOn();
    const outcomes = await Promise.all(Array.from({ length: 30 }, () => reveal(agent)));
    expect(outcomes.filter((outcome) => !(outcome instanceof Refusal))).toHaveLength(20);
    expect(await suspensionsOf(agent)).toHaveLength(1);
  });

  it("slowly it goes on: sixty a day warn, a hundred are shown, the hundred-and-first is refused", async () => {
    const agent = await anAgentOn();
    for (let burst = 0; burst < 5; burst++) {
      await revealTimes(agent, 20);
      mall.clock.advance(10 * MINUTE + SECOND);
    }
    const alerts = await alertsOf(agent);
    expect(alerts.filter(({ detector }) => detector === "D2")).toEqual([{ detector: "D2", times: 60 }]);
    expect(await reveal(agent)).toMatchObject({ code: "REVEAL_SUSPENDED" });
    expect(await suspensionsOf(agent)).toMatchObject([{ cause: "D2", inDay: 100 }]);
  });

  it("a lead adds twenty to a day, once, never to the own; the hundred-and-twenty-first is refused", async () => {
    const agent = await anAgentOn();
    const lead = await aStaffContext(mall.system, { roles: ["SERVICE_LEAD"] });
    const { staffId } = agent.actor;
    granted(await extendRevealAllowance(lead, { staffId, reason: "BUSY_DAY" }));
    expect(await extendRevealAllowance(lead, { staffId, reason: "BUSY_DAY" })).toMatchObject({
      code: "REVEALS_ALREADY_EXTENDED",
    });
    expect(await extendRevealAllowance(lead, { staffId: lead.actor.staffId, reason: "BUSY_DAY" })).toMatchObject({
      code: "NOT_FOUND",
    });
    for (let burst = 0; burst < 6; burst++) {
      await revealTimes(agent, 20);
      mall.clock.advance(10 * MINUTE + SECOND);
    }
    expect(await reveal(agent)).toMatchObject({ code: "REVEAL_SUSPENDED" });
  });
});

describe("[H2] many in one request", () => {
  const FIELD = `revealPersonalData(input: $input) { __typename ... on RevealedValue { value } }`;
  const aliased = (times: number) =>
    `mutation Many($input: RevealPersonalDataInput!) { ${Array.from({ length: times }, (_, i) => `a${i}: ${FIELD}`).join("\n")} }`;

  it("two hundred aliases count as two hundred, are refused as a whole, and D19 fires", async () => {
    const agent = await anAgentOn();
    const token = await aSession(mall.system, agent.actor.staffId);
    const { data, errors } = await mall.answer(aliased(200), { input: phone() }, { token });
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions?.code).toBe("TOO_MANY_REQUESTS");
    expect(await alertsOf(agent)).toContainEqual({ detector: "D19", times: 200 });
    expect(await suspensionsOf(agent)).toMatchObject([{ cause: "D19", inBurst: 200 }]);
    const granted = await mall.world.db.$count(revealTries, eq(revealTries.outcome, "GRANTED"));
    await reveal(agent);
    expect(await mall.world.db.$count(revealTries, eq(revealTries.outcome, "GRANTED"))).toBe(granted);
  });

  it("two are refused as a whole, too, and count as two; one over HTTP is shown", async () => {
    const agent = await anAgentOn();
    const token = await aSession(mall.system, agent.actor.staffId);
    const two = await mall.answer(aliased(2), { input: phone() }, { token });
    expect(two.data ?? null).toBeNull();
    expect(two.errors?.[0]?.extensions?.code).toBe("TOO_MANY_REQUESTS");
    const one = await mall.answer(aliased(1), { input: phone() }, { token });
    expect(one.data.a0.value).toBe("+8619900000001");
    await revealTimes(agent, 17);
    expect(await reveal(agent)).toMatchObject({ code: "REVEAL_SUSPENDED" });
  });
});

describe("[H1] lifted by two", () => {
  it("a lead alone cannot, nor two leads; a lead and a security officer can, and then it goes on", async () => {
    const agent = await anAgentOn();
    const lead = await aStaffContext(mall.system, { roles: ["SERVICE_LEAD"] });
    const otherLead = await aStaffContext(mall.system, { roles: ["SERVICE_LEAD"] });
    const security = await aStaffContext(mall.system, { roles: ["SECURITY_OFFICER"] });
    await revealTimes(agent, 20);
    await reveal(agent);
    const suspensionId = (await suspensionsOf(agent))[0]!.id;
    const input = { suspensionId, reason: "WORK_EXPLAINED" } as const;
    expect(await liftRevealSuspension(agent, input)).toMatchObject({ code: "ANOTHER_ROLE_MUST_SIGN" });
    granted(await liftRevealSuspension(lead, input));
    expect(await liftRevealSuspension(lead, input)).toMatchObject({ code: "ANOTHER_ROLE_MUST_SIGN" });
    expect(await liftRevealSuspension(otherLead, input)).toMatchObject({ code: "ANOTHER_ROLE_MUST_SIGN" });
    expect(await reveal(agent)).toMatchObject({ code: "REVEAL_SUSPENDED" });
    const refused = (await historyOf(mall.world.db, suspensionId)).filter(({ outcome }) => outcome === "REFUSED");
    expect(refused).toHaveLength(3);
    expect(granted(await liftRevealSuspension(security, input))).toMatchObject({ status: "LIFTED" });
    expect(await openApprovalOf(mall.world.db, suspensionId, "REVEAL_LIFT")).toBeUndefined();
    granted(await reveal(agent));
    expect(await liftRevealSuspension(security, input)).toMatchObject({ code: "STATE_CONFLICT" });
  });

  it("two who sign at the same instant lift it once, and both hands are on record", async () => {
    const agent = await anAgentOn();
    const lead = await aStaffContext(mall.system, { roles: ["SERVICE_LEAD"] });
    const security = await aStaffContext(mall.system, { roles: ["SECURITY_OFFICER"] });
    await revealTimes(agent, 20);
    await reveal(agent);
    const suspensionId = (await suspensionsOf(agent))[0]!.id;
    const outcomes = await Promise.all(
      [lead, security].map((who) => liftRevealSuspension(who, { suspensionId, reason: "FALSE_ALARM" })),
    );
    expect(outcomes.map((outcome) => granted(outcome).status).sort()).toEqual(["HALF_LIFTED", "LIFTED"]);
  });
});
