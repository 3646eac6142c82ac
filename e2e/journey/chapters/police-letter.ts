import assert from "node:assert/strict";
import { randomInt } from "node:crypto";
import { Refused } from "../../client/graphql.js";
import { waitFor } from "../../client/patience.js";
import type { Shopper } from "../../shopper/shopper.js";
import type { Order } from "../../shopper/types.js";
import type { Letter, Paper, Scope } from "../../staff/disclosure-verbs.js";
import { openArchive } from "../../staff/sealed-archive.js";
import { refusedWith } from "../expect.js";
import type { JourneyWorld } from "../world.js";

const DAY_MS = 86_400_000;
const SHANGHAI_MS = 8 * 3_600_000;
const NOTICE_MS = 120_000;

const AUTHORITY = "POLICE_ADMINISTRATIVE";
/** What the letter asks for, as the file inside names it. */
const APPROVED = { "orders.orderNumber": "订单号", "orders.status": "订单状态" };

/** Somebody else of this day, who is still there. */
export interface Bystander {
  shopper: Shopper;
  order: Order;
  /** 11 digits. */
  phoneNumber: string;
}

/** A letter whose paper has run out goes back; renewed, it is answered with what it asks and nothing else. Policy 4.4. */
export async function policeLetter(world: JourneyWorld, bystander: Bystander): Promise<void> {
  const { steps, staff } = world;
  steps.chapter("The police write");
  const today = await daysFromToday(world, 0);
  const figures = () => staff("AUDITOR").disclosureFigures(...halfYearOf(today), AUTHORITY);
  const before = await figures();

  const requestId = await returnedAndRenewed(world, bystander);
  await drawUp(world, bystander, requestId);
  await decidedByTwo(world, requestId);
  await answered(world, bystander, requestId, today);
  await steps.step("the register of this half-year has one more returned and one more answered", async () => {
    const { received, returned, complied, ...rest } = await figures();
    assert.deepEqual(
      { received, returned, complied, ...rest },
      { ...before, received: before.received + 2, returned: before.returned + 1, complied: before.complied + 1 },
    );
  });
}

async function returnedAndRenewed(world: JourneyWorld, { order }: Bystander): Promise<string> {
  const { steps, staff } = world;
  const officer = staff("PRIVACY_OFFICER");
  const letter = await letterOf(world, order);
  const returned = await steps.step("a letter valid until yesterday goes back, saying why", async () => {
    const entered = await officer.registerLetter(letter);
    assert.deepEqual([entered.status, entered.outcome, entered.defect], ["CLOSED", "RETURNED", "EXPIRED"]);
    assert.ok(entered.answerText?.includes("有效期"), String(entered.answerText));
    return entered;
  });
  await steps.step("under it nothing can be drawn up or collected", async () => {
    const [from, to] = [letter.askedFrom, letter.askedTo];
    const wish = { persons: [order.orderNumber], fields: Object.keys(APPROVED), from, to, expectedCount: 1 };
    await refusedWith("STATE_CONFLICT", () => officer.proposeScope(returned.id, wish));
    await refusedWith("STATE_CONFLICT", () => officer.collectDisclosure(returned.id));
  });
  return steps.step("the renewed paper arrives, and is a matter of its own", async () => {
    const renewed = await officer.renewLetter(returned.id, await paper(world, -1, 14));
    assert.equal(renewed.renewalOf, returned.id);
    assert.equal(renewed.status, "RECEIVED");
    return renewed.id;
  });
}

async function drawUp(world: JourneyWorld, { order }: Bystander, requestId: string): Promise<void> {
  const { steps, staff, phoneNumber } = world;
  const officer = staff("PRIVACY_OFFICER");
  await steps.step("nine checks are answered, each with what was done", async () => {
    const { status } = await officer.recordAllChecks(requestId);
    assert.equal(status, "LEGAL_REVIEW");
  });
  const [from, to] = await Promise.all([daysFromToday(world, -60), daysFromToday(world, 0)]);
  const scope: Scope = {
    persons: [order.orderNumber],
    fields: Object.keys(APPROVED),
    from,
    to,
    expectedCount: 1,
  };
  await steps.step("whoever left is not found any more, not even for the police", () =>
    assert.rejects(
      () => officer.proposeScope(requestId, { ...scope, persons: [order.orderNumber, phoneNumber] }),
      Refused,
    ),
  );
  await steps.step("the order that is named is: two fields of it, one row at most", async () => {
    const drawn = await officer.proposeScope(requestId, scope);
    assert.equal(drawn.scopeVersion, 1);
    await officer.tellBefore(requestId);
    await officer.submitScope(requestId);
  });
}

async function decidedByTwo({ steps, staff }: JourneyWorld, requestId: string): Promise<void> {
  const officer = staff("PRIVACY_OFFICER");
  await steps.step("whoever prepared it cannot be one of the two officers", async () => {
    await refusedWith("REGISTRAR_MAY_NOT_DECIDE", () => officer.reviewDisclosure(requestId, 1));
    assert.equal((await officer.disclosure(requestId)).status, "SECOND_REVIEW");
  });
  await steps.step("one opinion lets nothing out", async () => {
    await staff("PRIVACY_LEAD").reviewDisclosure(requestId, 1);
    await refusedWith("STATE_CONFLICT", () => officer.collectDisclosure(requestId));
  });
  await steps.step("the second one does", async () => {
    const { status, decisions } = await staff("LEGAL_APPROVER").approveDisclosure(requestId, 1);
    assert.equal(status, "APPROVED");
    assert.equal(new Set(decisions.map(({ staffId }) => staffId)).size, 2);
  });
}

async function answered(world: JourneyWorld, { shopper, order, phoneNumber }: Bystander, id: string, today: string) {
  const { steps, staff } = world;
  const officer = staff("PRIVACY_OFFICER");
  const courier = staff("SECURITY_OFFICER");
  await steps.step("the one row is found and sealed unseen", async () => {
    const { status, package: made } = await officer.collectDisclosure(id);
    assert.equal(status, "SEALED");
    assert.equal(made?.rows, 1);
  });
  await steps.step("the person has been told by then", async () => {
    const { requestNumber } = await waitFor("the notice", NOTICE_MS + officer.patience.limitMs, async () => {
      const now = await officer.disclosure(id);
      return now.noticedAt ? now : undefined;
    });
    const inbox = await shopper.notifications();
    assert.ok(
      inbox.some(({ template }) => template === "privacy/disclosures.informationAsked"),
      requestNumber,
    );
  });
  const passphrase = await steps.step(
    "a colleague, not the collector, takes the passphrase and hands over",
    async () => {
      const shown = await courier.showPassphrase(id);
      await courier.handOver(id);
      return shown;
    },
  );
  await steps.step("inside is the named order, its two fields, and nothing of anybody else", async () => {
    const archive = await courier.fetchArchive(id);
    assert.equal(archive.includes(order.orderNumber), false);
    // The one answer that held it went down with the mall: then the archive is as closed to us as to anybody.
    if (passphrase === null) return;
    const { files, certificate } = openArchive(archive, passphrase);
    assert.deepEqual([...files.keys()], ["orders.json"]);
    const rows = files.get("orders.json")!.map((row) => Object.fromEntries(row));
    assert.deepEqual(rows.map(Object.keys), [Object.values(APPROVED)]);
    assert.equal(rows[0]![APPROVED["orders.orderNumber"]], order.orderNumber);
    for (const number of [phoneNumber, world.phoneNumber]) assert.equal(JSON.stringify(rows).includes(number), false);
    assert.ok(certificate.includes("数据行数：1"), certificate);
  });
  await steps.step("the signed receipt is filed, and the matter closed as complied with", async () => {
    await courier.fileReceipt(id, today);
    assert.equal((await officer.closeDisclosure(id)).outcome, "COMPLIED");
  });
}

/** `YYYY-MM-DD` in Shanghai. */
async function daysFromToday({ clock }: JourneyWorld, days: number): Promise<string> {
  return new Date((await clock.now()) + SHANGHAI_MS + days * DAY_MS).toISOString().slice(0, 10);
}

const halfYearOf = (day: string): [year: number, half: 1 | 2] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)) <= 6 ? 1 : 2,
];

const paper = async (world: JourneyWorld, from: number, until: number): Promise<Paper> => ({
  kind: "EVIDENCE_NOTICE",
  number: `调证 ${randomInt(1e9)} 号`,
  issuedOn: await daysFromToday(world, from),
  validUntil: await daysFromToday(world, until),
});

const letterOf = async (world: JourneyWorld, { orderNumber }: Order): Promise<Letter> => ({
  authority: AUTHORITY,
  authorityName: "某市公安局某分局",
  caseNumber: `行受 ${randomInt(1e9)} 号`,
  receivedOn: await daysFromToday(world, 0),
  instrument: await paper(world, -20, -1),
  officers: [
    { name: "经办人一", idNumber: "021345" },
    { name: "经办人二", idNumber: "021346" },
  ],
  legalArticle: "公安机关办理行政案件程序规定第二十八条",
  dataAsked: "订单号与订单状态",
  personsAsked: `订单 ${orderNumber} 的买家`,
  askedCategories: ["ORDER"],
  askedFrom: await daysFromToday(world, -60),
  askedTo: await daysFromToday(world, 0),
});
