import assert from "node:assert/strict";
import { Refused } from "../../client/graphql.js";
import { waitFor } from "../../client/patience.js";
import type { Shopper } from "../../shopper/shopper.js";
import type { Order } from "../../shopper/types.js";
import type { Letter } from "../../staff/disclosure-verbs.js";
import { dayOf, ORDER_FIELDS, paperOf, policeLetterAbout, scopeFor } from "../../staff/letters.js";
import { openArchive } from "../../staff/sealed-archive.js";
import { refusedWith } from "../expect.js";
import type { JourneyWorld } from "../world.js";

const NOTICE_MS = 120_000;

/** Somebody else of this day, who is still there. */
export interface Bystander {
  shopper: Shopper;
  order: Order;
  /** 11 digits. */
  phoneNumber: string;
}

interface Matter extends Bystander {
  /** The letter as it first came. */
  letter: Letter;
  /** `YYYY-MM-DD` in Shanghai. */
  today: string;
}

/** A letter whose paper has run out goes back; renewed, it is answered with what it asks and nothing else. Policy 4.4. */
export async function policeLetter(world: JourneyWorld, bystander: Bystander): Promise<void> {
  const { steps, staff, clock } = world;
  steps.chapter("The police write");
  const now = await clock.now();
  const letter = policeLetterAbout(bystander.order.orderNumber, now, paperOf(now, -1));
  const matter = { ...bystander, letter, today: dayOf(now) };
  const figures = () => staff("AUDITOR").disclosureFigures(...halfYearOf(matter.today), letter.authority);
  const before = await figures();

  const requestId = await returnedAndRenewed(world, matter);
  await drawUp(world, matter, requestId);
  await decidedByTwo(world, requestId);
  await answered(world, matter, requestId);
  await steps.step("the register of this half-year has one more returned and one more answered", async () =>
    assert.deepEqual(await figures(), {
      ...before,
      received: before.received + 2,
      returned: before.returned + 1,
      complied: before.complied + 1,
    }),
  );
}

async function returnedAndRenewed({ steps, staff, clock }: JourneyWorld, { letter, order }: Matter): Promise<string> {
  const officer = staff("PRIVACY_OFFICER");
  const returned = await steps.step("a letter valid until yesterday goes back, saying why", async () => {
    const entered = await officer.registerLetter(letter);
    assert.deepEqual([entered.status, entered.outcome, entered.defect], ["CLOSED", "RETURNED", "EXPIRED"]);
    assert.ok(entered.answerText?.includes("有效期"), String(entered.answerText));
    return entered;
  });
  await steps.step("under it nothing can be drawn up or collected", async () => {
    const wish = scopeFor(order.orderNumber, letter);
    await refusedWith("STATE_CONFLICT", () => officer.proposeScope(returned.id, wish));
    await refusedWith("STATE_CONFLICT", () => officer.collectDisclosure(returned.id));
  });
  return steps.step("the renewed paper arrives, and is a matter of its own", async () => {
    const renewed = await officer.renewLetter(returned.id, paperOf(await clock.now(), 14));
    assert.equal(renewed.renewalOf, returned.id);
    assert.equal(renewed.status, "RECEIVED");
    return renewed.id;
  });
}

async function drawUp(world: JourneyWorld, { letter, order }: Matter, requestId: string): Promise<void> {
  const { steps, staff, phoneNumber: erased } = world;
  const officer = staff("PRIVACY_OFFICER");
  await steps.step("nine checks are answered, each with what was done", async () => {
    const { status } = await officer.recordAllChecks(requestId);
    assert.equal(status, "LEGAL_REVIEW");
  });
  const scope = scopeFor(order.orderNumber, letter);
  await steps.step("whoever left is not found any more, not even for the police", async () => {
    const both = { ...scope, persons: [order.orderNumber, erased] };
    await assert.rejects(() => officer.proposeScope(requestId, both), Refused);
    assert.equal((await officer.disclosure(requestId)).scopeVersion, 0);
  });
  await steps.step("the order that is named is: two fields of it, one row at most", async () => {
    assert.equal((await officer.proposeScope(requestId, scope)).scopeVersion, 1);
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

async function answered(world: JourneyWorld, matter: Matter, id: string): Promise<void> {
  const { steps, staff } = world;
  const officer = staff("PRIVACY_OFFICER");
  const courier = staff("SECURITY_OFFICER");
  await steps.step("the one row is found and sealed unseen", async () => {
    const { status, package: made } = await officer.collectDisclosure(id);
    assert.equal(status, "SEALED");
    assert.equal(made?.rows, 1);
  });
  await steps.step("the person has been told by then", async () => {
    await waitFor("the notice", NOTICE_MS + officer.patience.limitMs, async () =>
      Boolean((await officer.disclosure(id)).noticedAt),
    );
    const inbox = await matter.shopper.notifications();
    assert.ok(inbox.some(({ template }) => template === "privacy/disclosures.informationAsked"));
  });
  const passphrase = await steps.step(
    "a colleague who did not collect takes the passphrase and hands over",
    async () => {
      const shown = await courier.showPassphrase(id);
      await courier.handOver(id);
      return shown;
    },
  );
  await steps.step("inside is the named order, its two fields, and nothing of anybody else", async () =>
    expectInside(world, matter, await courier.fetchArchive(id), passphrase),
  );
  await steps.step("the signed receipt is filed, and the matter closed as complied with", async () => {
    await courier.fileReceipt(id, matter.today);
    assert.equal((await officer.closeDisclosure(id)).outcome, "COMPLIED");
  });
}

function expectInside(
  { phoneNumber: erased }: JourneyWorld,
  { order, phoneNumber }: Matter,
  archive: Buffer,
  passphrase: string | null,
): void {
  assert.equal(archive.includes(order.orderNumber), false);
  // The one answer that held it went down with the mall: then the archive is as closed to us as to anybody.
  if (passphrase === null) return;
  const { files, certificate } = openArchive(archive, passphrase);
  assert.deepEqual([...files.keys()], ["orders.json"]);
  const rows = files.get("orders.json")!;
  assert.deepEqual(
    rows.map((row) => [...row.keys()]),
    [Object.values(ORDER_FIELDS)],
  );
  assert.equal(rows[0]!.get(ORDER_FIELDS["orders.orderNumber"]), order.orderNumber);
  const values = rows.flatMap((row) => [...row.values()]).join("\n");
  for (const number of [phoneNumber, erased]) assert.equal(values.includes(number), false);
  assert.ok(certificate.includes("数据行数：1"), certificate);
}

const halfYearOf = (day: string): [year: number, half: 1 | 2] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)) <= 6 ? 1 : 2,
];
