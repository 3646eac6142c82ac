import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { HOUR } from "#kernel/clock";
import { historyOf } from "#platform/audit";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aStaffMember, type StaffPersona } from "../../platform/staff/fixtures.js";
import { aSku } from "../../shop/catalog/fixtures.js";
import { anOrder, type Buyer } from "../../shop/orders/fixtures.js";
import { aPaidOrder } from "../../shop/payments/fixtures.js";
import { accessesSince, subjectsShownTo } from "./index.js";
import { digestOf } from "./record-access.js";
import { accessEntries, accessSubjects } from "./tables.js";

const ORDER = `query OrderPage($id: ID!) { staffOrder(id: $id) { ... on StaffOrder { consignee { name phoneNumber } } } }`;
const LOG = `query Log($filter: AccessEntryFilter) { accessEntries(first: 50, filter: $filter) { nodes {
  operation decision fields subjectCount subjects { accountId orderId } workItem requestId } } }`;

let mall: Mall;
let agent: StaffPersona;
let auditor: StaffPersona;
let buyer: Buyer;
let orderId: string;
beforeAll(async () => {
  mall = await aMall();
  agent = await aStaffMember(mall.system, { roles: ["CUSTOMER_SERVICE_AGENT"] });
  auditor = await aStaffMember(mall.system, { roles: ["AUDITOR"] });
  buyer = await mall.aBuyer();
  orderId = (await anOrder(buyer, [await aSku(mall.system)])).id;
});

const logOf = async (staffId: string) => (await mall.ask(LOG, { filter: { staffId } }, auditor)).nodes;

describe("Policy 5.5: every reading leaves a line", () => {
  it("a masked name is a reading: by whom, which fields, whose order, never the value", async () => {
    await mall.ask(ORDER, { id: orderId }, agent);
    const lines = await logOf(agent.staffId);
    expect(lines).toEqual([
      expect.objectContaining({
        operation: "OrderPage",
        decision: "MASKED",
        fields: ["Consignee.name", "Consignee.phoneNumber"],
        subjectCount: 1,
        subjects: [{ accountId: buyer.accountId, orderId }],
      }),
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/1990000|张/);
  });

  it("what the role is refused is a line as well", async () => {
    const curious = await aStaffMember(mall.system, { roles: ["CUSTOMER_SERVICE_AGENT"] });
    await mall.answer(
      `query Peek($id: ID!) { staffOrder(id: $id) { ... on StaffOrder { waybill { name } } } }`,
      { id: await aPaidOrderId() },
      curious,
    );
    expect(await logOf(curious.staffId)).toEqual([
      expect.objectContaining({ operation: "Peek", decision: "DENIED", fields: ["StaffOrder.waybill"] }),
    ]);
  });

  it("a shopper's own reading is not staff's, and leaves none", async () => {
    const before = await mall.world.db.$count(accessSubjects, eq(accessSubjects.accountId, buyer.accountId));
    await mall.ask(
      "query ($id: ID!) { order(id: $id) { ... on Order { consignee { name } } } }",
      { id: orderId },
      buyer,
    );
    expect(await mall.world.db.$count(accessSubjects, eq(accessSubjects.accountId, buyer.accountId))).toBe(before);
  });

  it("[H16] reading the log is itself in the log, with how many lines were read", async () => {
    const seen = (await logOf(agent.staffId)).length;
    const lines = await logOf(auditor.staffId);
    expect(lines).toContainEqual(
      expect.objectContaining({ operation: "privacy/access-log.readLog", fields: ["AccessEntry"], subjectCount: seen }),
    );
  });

  it("only who audits, leads privacy or guards security reads the log", async () => {
    const { errors } = await mall.answer(LOG, {}, agent);
    expect(errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
  });

  it("[F17] from the log comes the set of people one colleague was shown in a period", async () => {
    const watched = await aStaffMember(mall.system, { roles: ["CUSTOMER_SERVICE_AGENT"] });
    await mall.ask(ORDER, { id: orderId }, watched);
    const now = mall.clock.now();
    const hour = { from: new Date(now.getTime() - HOUR), to: now };
    const shown = await subjectsShownTo(mall.world.db, { staffId: watched.staffId, ...hour });
    expect(shown).toEqual([expect.objectContaining({ accountId: buyer.accountId, orderId, decision: "MASKED" })]);
    const before = { from: new Date(now.getTime() - 2 * HOUR), to: hour.from };
    expect(await subjectsShownTo(mall.world.db, { staffId: watched.staffId, ...before })).toEqual([]);
    expect(await accessesSince(mall.world.db, watched.staffId, "MASKED", hour.from)).toBe(1);
  });

  it("each line's digest is in the audit chain, and the application may not change a line", async () => {
    const [entry] = await mall.world.db.select().from(accessEntries).where(eq(accessEntries.staffId, agent.staffId));
    const subjects = await mall.world.db.select().from(accessSubjects).where(eq(accessSubjects.entryId, entry!.id));
    const [audited] = await historyOf(mall.world.db, entry!.id);
    expect(audited!.detail!.digest).toBe(digestOf(entry!, entry!.fields, subjects));
    await expect(
      mall.world.db.transact((tx) =>
        tx.update(accessEntries).set({ subjectCount: 0 }).where(eq(accessEntries.id, entry!.id)),
      ),
    ).rejects.toMatchObject({ cause: { errno: 1142 } });
  });
});

async function aPaidOrderId(): Promise<string> {
  return (await aPaidOrder(await mall.aBuyer(), mall.phones, [await aSku(mall.system)])).id;
}
