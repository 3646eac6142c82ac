import { and, eq } from "drizzle-orm";
import { createConnection } from "mysql2/promise";
import { beforeAll, describe, expect, it } from "vitest";
import { errnoOf } from "#kernel/db";
import { newId } from "#kernel/id";
import { currentPolicy, type PolicyReference } from "#privacy/policies";
import { testDatabases } from "../../../../test/databases.js";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aStaffMember } from "../../platform/staff/fixtures.js";
import { aShopper } from "../../shop/accounts/fixtures.js";
import { appendEvent } from "./append-event.js";
import {
  attestRecipientConsent,
  hasAgreedToPolicy,
  RecipientDeclarationChanged,
  rebuildConsentStates,
} from "./index.js";
import { firstBreakOf } from "./queries.js";
import { consentEvents, consentStates } from "./tables.js";

const AGREE = `mutation ($input: AgreeToPolicyInput!) { agreeToPolicy(input: $input) {
  __typename
  ... on Consent { purpose status textVersion receiptNumber }
  ... on PolicyChanged { code version textHash }
  ... on InvalidInput { code fields { path } }
} }`;
const MINE = "{ myConsents { purpose kind status title } }";

let mall: Mall;
let policy: PolicyReference;
beforeAll(async () => {
  mall = await aMall();
  policy = await currentPolicy(mall.world.db, mall.clock.now());
});

/** As an administrator of the database would. */
async function tamper(statement: string, receiptNumber: string) {
  const connection = await createConnection((await testDatabases()).migrateUrl);
  await connection.query(statement, [receiptNumber]);
  await connection.end();
}
const eventsOf = (accountId: `acc_${string}`) =>
  mall.world.db
    .select()
    .from(consentEvents)
    .where(eq(consentEvents.accountId, accountId))
    .orderBy(consentEvents.position);
const decide = (accountId: `acc_${string}`, act: "GRANT" | "REFUSE" | "WITHDRAW", purpose: "MARKETING" | "CAMERA") =>
  mall.world.db.transact((tx) =>
    appendEvent(tx, mall.system, accountId, {
      purpose,
      act,
      textVersion: "1",
      textHash: Buffer.alloc(32, 7),
      surface: "SETTINGS",
    }),
  );

describe("agreeing to the policy", () => {
  it("[item 7] [A2] grants the basic functions and none of the separate consents", async () => {
    const { token, accountId } = await aShopper(mall.system);
    const consents: { purpose: string; kind: string; status: string }[] = await mall.ask(MINE, {}, { token });
    expect(consents.filter(({ status }) => status !== "NOT_ASKED")).toEqual([
      expect.objectContaining({ purpose: "BASIC_FUNCTIONS", kind: "BASIC", status: "GRANTED" }),
    ]);
    for (const kind of ["EXTENSION_FUNCTION", "NON_ESSENTIAL_DATA", "SENSITIVE_DATA", "SEPARATE"]) {
      expect(consents.map((consent) => consent.kind)).toContain(kind);
    }
    for (const purpose of ["MARKETING", "CAMERA", "PUBLICATION", "SHARING"]) {
      expect(consents).toContainEqual(expect.objectContaining({ purpose, status: "NOT_ASKED" }));
    }
    expect((await eventsOf(accountId)).map(({ purpose }) => purpose)).toEqual(["BASIC_FUNCTIONS"]);
  });

  it("[item 6] stores version, text, time and page once, however often it is repeated", async () => {
    const { token, accountId } = await aShopper(mall.system);
    const again = () => mall.ask(AGREE, { input: { ...policy, surface: "SETTINGS" } }, { token });
    const answers = await Promise.all([again(), again(), again()]);
    const events = await eventsOf(accountId);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ act: "GRANT", textVersion: policy.version, surface: "SIGN_IN" });
    expect(events[0]!.textHash.toString("hex")).toBe(policy.textHash);
    expect(new Set(answers.map(({ receiptNumber }) => receiptNumber))).toEqual(new Set([events[0]!.receiptNumber]));
  });

  it("to other words than those in force is refused, and names the ones in force", async () => {
    const { token } = await aShopper(mall.system);
    const agree = (input: object) =>
      mall.ask(AGREE, { input: { ...policy, surface: "SETTINGS", ...input } }, { token });
    const changed = { __typename: "PolicyChanged", code: "POLICY_CHANGED", ...policy };
    expect(await agree({ textHash: "0".repeat(64) })).toEqual(changed);
    expect(await agree({ version: "0" })).toEqual(changed);
    expect((await agree({ textHash: "not a hash" })).fields).toEqual([{ path: "textHash" }]);
  });

  it("is what ordering asks for: hasAgreedToPolicy", async () => {
    const { accountId } = await aShopper(mall.system);
    const agreed = () => hasAgreedToPolicy(mall.world.db, accountId, mall.clock.now());
    expect(await agreed()).toBe(true);
    expect(await hasAgreedToPolicy(mall.world.db, newId("acc"), mall.clock.now())).toBe(false);
    await mall.world.db.transact((tx) =>
      appendEvent(tx, mall.system, accountId, {
        purpose: "BASIC_FUNCTIONS",
        act: "WITHDRAW",
        textVersion: policy.version,
        textHash: Buffer.from(policy.textHash, "hex"),
        surface: "SETTINGS",
      }),
    );
    expect(await agreed()).toBe(false);
  });
});

describe("the ledger", () => {
  it("chains every decision of an account, also when they come at once", async () => {
    const { accountId } = await aShopper(mall.system);
    await Promise.all(Array.from({ length: 8 }, () => decide(accountId, "GRANT", "CAMERA")));
    const events = await eventsOf(accountId);
    expect(events.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(await firstBreakOf(mall.world.db, accountId)).toBeNull();
  });

  it("the application itself can neither change nor drop a line", async () => {
    const { accountId } = await aShopper(mall.system);
    const line = eq(consentEvents.accountId, accountId);
    const change = mall.world.db.transact((tx) => tx.update(consentEvents).set({ act: "REFUSE" }).where(line));
    const drop = mall.world.db.transact((tx) => tx.delete(consentEvents).where(line));
    const denied = await Promise.allSettled([change, drop]);
    expect(denied.map((outcome) => outcome.status === "rejected" && errnoOf(outcome.reason))).toEqual([1142, 1142]);
  });

  it.each([
    ["a word that was changed", "UPDATE consent_events SET act = 'REFUSE' WHERE receipt_number = ?"],
    ["a moved line", "UPDATE consent_events SET position = 9 WHERE receipt_number = ?"],
    ["a line that was taken out", "DELETE FROM consent_events WHERE receipt_number = ?"],
  ])("shows %s by whoever has the rights", async (_, statement) => {
    const { accountId } = await aShopper(mall.system);
    const second = await decide(accountId, "GRANT", "CAMERA");
    await decide(accountId, "WITHDRAW", "CAMERA");
    await tamper(statement, second.receiptNumber);
    expect(await firstBreakOf(mall.world.db, accountId)).toBe(2);
  });

  it("shows that its end was cut off", async () => {
    const { accountId } = await aShopper(mall.system);
    const last = await decide(accountId, "WITHDRAW", "MARKETING");
    await tamper("DELETE FROM consent_events WHERE receipt_number = ?", last.receiptNumber);
    expect(await firstBreakOf(mall.world.db, accountId)).toBe(2);
  });

  it("gives back what holds now, line by line, when the states are lost", async () => {
    const { accountId, token } = await aShopper(mall.system);
    await decide(accountId, "GRANT", "MARKETING");
    await decide(accountId, "REFUSE", "CAMERA");
    await decide(accountId, "WITHDRAW", "MARKETING");
    const before = await mall.ask(MINE, {}, { token });
    await mall.world.db.transact((tx) => tx.delete(consentStates).where(eq(consentStates.accountId, accountId)));
    await rebuildConsentStates(mall.system, accountId);
    expect(await mall.ask(MINE, {}, { token })).toEqual(before);
    expect(before).toContainEqual(expect.objectContaining({ purpose: "MARKETING", status: "WITHDRAWN" }));
  });

  it("is read by who may, and by nobody else among staff", async () => {
    const { accountId } = await aShopper(mall.system);
    const LEDGER = `query ($id: ID!) { consentLedger(accountId: $id) { nodes { purpose act position } } consentLedgerBreak(accountId: $id) }`;
    const officer = await aStaffMember(mall.system, { roles: ["PRIVACY_OFFICER"] });
    const agent = await aStaffMember(mall.system, { roles: ["CUSTOMER_SERVICE_AGENT"] });
    expect(await mall.run(LEDGER, { id: accountId }, officer)).toEqual({
      consentLedger: { nodes: [{ purpose: "BASIC_FUNCTIONS", act: "GRANT", position: 1 }] },
      consentLedgerBreak: null,
    });
    const { errors } = await mall.answer(LEDGER, { id: accountId }, agent);
    expect(errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
  });
});

describe("receipts", () => {
  const RECEIPT = `query ($n: String!) { myConsentReceipt(receiptNumber: $n) { text json textHash howToWithdraw } }`;

  it("say who agreed to what, in which words, when, and how to take it back, for people and for machines", async () => {
    const { accountId, token } = await aShopper(mall.system);
    const [event] = await eventsOf(accountId);
    const receipt = await mall.ask(RECEIPT, { n: event!.receiptNumber }, { token });
    for (const part of [accountId, event!.receiptNumber, "文本版本 1", "隐私政策", "注销账号"])
      expect(receipt.text).toContain(part);
    expect(receipt.textHash).toBe(policy.textHash);
    expect(JSON.parse(receipt.json)).toMatchObject({ accountId, textHash: policy.textHash, act: "GRANT" });
  });

  it("somebody else's number is no number at all", async () => {
    const [owner, stranger] = [await aShopper(mall.system), await aShopper(mall.system)];
    const [event] = await eventsOf(owner.accountId);
    expect(await mall.ask(RECEIPT, { n: event!.receiptNumber }, stranger)).toBeNull();
    expect(await mall.ask(RECEIPT, { n: "R0" }, stranger)).toBeNull();
  });

  it("are listed newest first, page by page", async () => {
    const { accountId, token } = await aShopper(mall.system);
    await decide(accountId, "GRANT", "CAMERA");
    await decide(accountId, "WITHDRAW", "CAMERA");
    const PAGE = `query ($after: String) { myConsentReceipts(first: 2, after: $after) { nodes { position } pageInfo { hasNextPage endCursor } } }`;
    const first = await mall.ask(PAGE, {}, { token });
    expect(first.nodes).toEqual([{ position: 3 }, { position: 2 }]);
    const second = await mall.ask(PAGE, { after: first.pageInfo.endCursor }, { token });
    expect(second).toMatchObject({ nodes: [{ position: 1 }], pageInfo: { hasNextPage: false } });
  });
});

describe("ordering for somebody else: Policy 2.2.1", () => {
  it("[item 67] the buyer's word is kept with text version, order and time, and is no consent of the buyer's own", async () => {
    const { accountId, context, token } = await aShopper(mall.system);
    const { recipientDeclaration } = await mall.run<{ recipientDeclaration: { version: string; text: string } }>(
      "{ recipientDeclaration { version text } }",
    );
    expect(recipientDeclaration.text).toContain("实际收货人的同意");
    const before = await mall.ask(MINE, {}, { token });
    const orderId = newId("ord");
    const outcome = await mall.world.db.transact((tx) =>
      attestRecipientConsent(tx, context, orderId, recipientDeclaration.version),
    );
    expect(outcome).toBeUndefined();
    const [attested] = await mall.world.db
      .select()
      .from(consentEvents)
      .where(and(eq(consentEvents.accountId, accountId), eq(consentEvents.act, "ATTEST")));
    expect(attested).toMatchObject({
      orderId,
      purpose: "RECIPIENT_CONSENT",
      textVersion: recipientDeclaration.version,
    });
    expect(await mall.ask(MINE, {}, { token })).toEqual(before);
    expect(await firstBreakOf(mall.world.db, accountId)).toBeNull();
  });

  it("in words of another day it is not taken", async () => {
    const { context, accountId } = await aShopper(mall.system);
    const outcome = await mall.world.db.transact((tx) => attestRecipientConsent(tx, context, newId("ord"), "0"));
    expect(outcome).toBeInstanceOf(RecipientDeclarationChanged);
    expect(await eventsOf(accountId)).toHaveLength(1);
  });
});
