import { beforeAll, describe, expect, it } from "vitest";
import { DAY } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import { isId } from "#kernel/id";
import { Refusal } from "#kernel/refusal";
import { historyOf } from "#platform/audit";
import { fileRow, readFile } from "#platform/files";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aSession } from "../../platform/staff/fixtures.js";
import { aSku } from "../../shop/catalog/fixtures.js";
import { anOrder, granted } from "../../shop/orders/fixtures.js";
import { acknowledgeDisclosure } from "./acknowledge-disclosure.js";
import { approveDisclosure } from "./approve-disclosure.js";
import { closeDisclosure } from "./close-disclosure.js";
import { collectDisclosure } from "./collect-disclosure.js";
import { decideDisclosureCount } from "./decide-disclosure-count.js";
import { decideDisclosureDispute } from "./decide-disclosure-dispute.js";
import { decideDisclosureNotice } from "./decide-disclosure-notice.js";
import { figuresOf } from "./figures.js";
import {
  aDisclosureTeam,
  allChecksPass,
  anApprovedDisclosure,
  anOpinion,
  aRequest,
  aScan,
  aSubmittedScope,
  type DisclosureTeam,
  dayFromNow,
  opened,
  scopeOn,
} from "./fixtures.js";
import { handOverDisclosure } from "./hand-over-disclosure.js";
import { proposeDisclosureScope } from "./propose-disclosure-scope.js";
import { packageOf, requestOf, scopeOf } from "./queries.js";
import { recordDisclosureChecks } from "./record-disclosure-checks.js";
import { recordRenewedInstrument } from "./record-renewed-instrument.js";
import { renewDisclosure } from "./renew-disclosure.js";
import { reviewDisclosure } from "./review-disclosure.js";
import { showDisclosurePassphrase } from "./show-disclosure-passphrase.js";
import { signOffDisclosureScope } from "./sign-off-disclosure-scope.js";
import { submitDisclosureScope } from "./submit-disclosure-scope.js";
import type { RequestRow } from "./tables.js";

let mall: Mall;
let team: DisclosureTeam;
let numbers: string[];
beforeAll(async () => {
  mall = await aMall();
  team = await aDisclosureTeam(mall.system);
  const buyer = await mall.aBuyer();
  const goods = await aSku(mall.system);
  numbers = [];
  for (let i = 0; i < 2; i++) numbers.push((await anOrder(buyer, [goods])).orderNumber);
});

const code = (answer: unknown) => (answer instanceof Refusal ? answer.code : "DONE");
const now = async ({ id }: Pick<RequestRow, "id">) => (await requestOf(mall.world.db, id))!;
const tokenOf = async (who: StaffContext) => ({ token: await aSession(mall.system, who.actor.staffId) });

describe("a letter that arrives", () => {
  it("[D1] Policy 4.4: out of date since yesterday, is returned naming the defect, opens nothing, and is counted", async () => {
    const year = mall.clock.now().getUTCFullYear();
    const returned = async () =>
      [...(await figuresOf(mall.world.db, year, 1)), ...(await figuresOf(mall.world.db, year, 2))].reduce(
        (sum, line) => sum + line.returned,
        0,
      );
    const before = await returned();
    const row = await aRequest(team.officer, {
      instrument: {
        kind: "EVIDENCE_NOTICE",
        issuedOn: dayFromNow(team.officer, -20),
        validUntil: dayFromNow(team.officer, -1),
        scanId: await aScan(team.officer),
      },
    });
    expect(row).toMatchObject({ status: "CLOSED", outcome: "RETURNED", defect: "EXPIRED" });
    expect(code(await collectDisclosure(team.collector, { requestId: row.id }))).toBe("STATE_CONFLICT");
    expect(await returned()).toBe(before + 1);
    const instrument = {
      kind: "EVIDENCE_NOTICE",
      issuedOn: dayFromNow(team.officer, -1),
      validUntil: dayFromNow(team.officer, 9),
      scanId: await aScan(team.officer),
    } as const;
    const renewed = granted(await renewDisclosure(team.officer, { requestId: row.id, instrument }));
    expect(renewed).toMatchObject({ status: "RECEIVED", renewalOf: row.id });
    expect(code(await renewDisclosure(team.officer, { requestId: row.id, instrument }))).toBe("STATE_CONFLICT");
  });

  it("[D11] Policy 4.4: from a lawyer without a court's order goes back, saying what is needed", async () => {
    const row = await aRequest(team.officer, { authority: "LAWYER" });
    expect(row).toMatchObject({ status: "CLOSED", outcome: "RETURNED", defect: "NOT_COMPULSORY" });
  });

  it("[D6] Policy 4.4: from a foreign police is a hard stop without a way to data, and the lead is told", async () => {
    const row = await aRequest(team.officer, { authority: "FOREIGN", deliveredBy: "E_MAIL" });
    expect(row).toMatchObject({ status: "CLOSED", outcome: "FOREIGN_ROUTED" });
    const answer = await proposeDisclosureScope(team.officer, scopeOn(team.officer, row.id, numbers));
    expect(code(answer)).toBe("STATE_CONFLICT");
    const waiting = await mall.ask(
      "{ approvalsForMe(first: 50) { nodes { entity kind } } }",
      {},
      await tokenOf(team.lead),
    );
    expect(waiting.nodes).toContainEqual({ entity: row.id, kind: "DISCLOSURE_LEAD" });
  });

  it("nothing is checked before its scan is on file, and a check that the paper contradicts cannot pass", async () => {
    const letter = { officers: [{ name: "经办人一", idNumber: "021345" }] };
    const { id: requestId } = await aRequest(team.officer, letter);
    const answers = [{ check: "OFFICERS", passed: true, deniedByUnit: false } as const];
    expect(code(await recordDisclosureChecks(team.officer, { requestId, answers }))).toBe("CHECK_CONTRADICTED");
    const instrument = {
      kind: "EVIDENCE_NOTICE",
      issuedOn: dayFromNow(team.officer, 0),
      validUntil: dayFromNow(team.officer, 5),
    } as const;
    const bare = await aRequest(team.officer, { instrument });
    expect(code(await recordDisclosureChecks(team.officer, { requestId: bare.id, answers }))).toBe(
      "NO_DOCUMENT_ON_FILE",
    );
    const scope = await proposeDisclosureScope(team.officer, scopeOn(team.officer, bare.id, numbers));
    expect(code(scope)).toBe("STATE_CONFLICT");
  });
});

describe("two officers", () => {
  it("[check 40] [D5] Policy 4.4, 5.4: the preparer who calls the approving mutation directly is refused at the server", async () => {
    const row = await aSubmittedScope(team, numbers);
    const document =
      "mutation ($input: DecisionInput!) { reviewDisclosure(input: $input) { __typename ... on Refusal { code } } }";
    const answer = await mall.ask(document, { input: anOpinion(row.id) }, await tokenOf(team.officer));
    expect(answer).toEqual({ __typename: "HandsMustDiffer", code: "REGISTRAR_MAY_NOT_DECIDE" });
    const legal = document.replace("reviewDisclosure", "approveDisclosure");
    const { errors } = await mall.answer(legal, { input: anOpinion(row.id) }, await tokenOf(team.officer));
    expect(errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
    expect((await now(row)).status).toBe("SECOND_REVIEW");
    const tries = (await historyOf(mall.world.db, row.id)).filter(({ outcome }) => outcome !== "DONE");
    expect(tries.map(({ action }) => action)).toContain("privacy/disclosures.reviewDisclosure");
  });

  it("[D5] Policy 4.4: who reviewed is not the second one, who decided does not collect, who collected does not hand over", async () => {
    const both = { ...team.reviewer, actor: { ...team.reviewer.actor } };
    const row = await aSubmittedScope(team, numbers);
    granted(await reviewDisclosure(team.reviewer, anOpinion(row.id)));
    expect(code(await approveDisclosure(both, anOpinion(row.id)))).toBe("REVIEWER_IS_NOT_THE_OTHER");
    granted(await approveDisclosure(team.legal, anOpinion(row.id)));
    expect(code(await collectDisclosure(team.legal, { requestId: row.id }))).toBe("REVIEWER_MAY_NOT_COLLECT");
    granted(await collectDisclosure(team.collector, { requestId: row.id }));
    const handOver = { requestId: row.id, receivedBy: "经办人一、经办人二，证件已核" };
    expect(code(await handOverDisclosure(team.collector, handOver))).toBe("COLLECTOR_MAY_NOT_HAND_OVER");
  });

  it("[check 60] Policy 5.4: an auditor reads the register, and every mutation of the room is refused", async () => {
    const row = await aSubmittedScope(team, numbers);
    const auditor = await tokenOf(team.auditor);
    const seen = await mall.ask(
      "query ($id: ID!) { disclosureRequest(id: $id) { ... on DisclosureRequest { status personsAsked } } }",
      { id: row.id },
      auditor,
    );
    expect(seen.status).toBe("SECOND_REVIEW");
    expect(seen.personsAsked).not.toContain("手机号");
    for (const deed of ["submitDisclosureScope", "collectDisclosure", "closeDisclosure", "showDisclosurePassphrase"]) {
      const document = `mutation ($input: DisclosureInput!) { ${deed}(input: $input) { __typename } }`;
      const { errors } = await mall.answer(document, { input: { requestId: row.id } }, auditor);
      expect(errors?.[0]?.extensions?.code, deed).toBe("FORBIDDEN");
    }
  });

  it("what both let out stands; where they differ, the narrower until the lead has decided in writing", async () => {
    const row = await aSubmittedScope(team, numbers);
    granted(await reviewDisclosure(team.reviewer, anOpinion(row.id)));
    const narrow = { ...anOpinion(row.id), verdict: "NARROW" as const, withoutFields: ["orders.status"] };
    granted(await approveDisclosure(team.legal, narrow));
    const first = await scopeOf(mall.world.db, row.id, 1);
    expect(first).toMatchObject({ disputed: true, granted: { fields: ["orders.orderNumber"] } });
    const follow = { requestId: row.id, version: 1, follow: "REVIEW" as const, reason: "状态亦为函件所列" };
    granted(await decideDisclosureDispute(team.lead, follow));
    const second = await scopeOf(mall.world.db, row.id, 1);
    expect(second).toMatchObject({ disputed: false, granted: { fields: ["orders.orderNumber", "orders.status"] } });
  });

  it("decide on the version they read: a newer one makes their opinion stale and says what changed", async () => {
    const row = await aSubmittedScope(team, numbers);
    granted(await proposeDisclosureScope(team.officer, scopeOn(team.officer, row.id, numbers, { expectedCount: 2 })));
    granted(await submitDisclosureScope(team.officer, { requestId: row.id }));
    const answer = await reviewDisclosure(team.reviewer, anOpinion(row.id));
    expect(answer).toMatchObject({ code: "SCOPE_IS_STALE", version: 2, diff: { added: ["2"], removed: ["3"] } });
  });

  it("[D4] Policy 4.4: a group needs the instrument's words and the lead's signature; only what is asked is let out", async () => {
    const { id: requestId } = await aRequest(team.officer, { asksForGroup: true });
    await allChecksPass(team.officer, requestId);
    granted(await decideDisclosureNotice(team.officer, { requestId, decision: "NOTIFY_BEFORE" }));
    const beyond = scopeOn(team.officer, requestId, numbers, { fields: ["payments.amountFen"] });
    expect(["BEYOND_THE_LETTER", "INVALID_INPUT"]).toContain(code(await proposeDisclosureScope(team.officer, beyond)));
    const wished = scopeOn(team.officer, requestId, numbers, { groupText: "该店本年全部买家" });
    granted(await proposeDisclosureScope(team.officer, wished));
    expect(code(await submitDisclosureScope(team.officer, { requestId }))).toBe("LEAD_MUST_SIGN");
    granted(await signOffDisclosureScope(team.lead, { requestId, version: 1 }));
    expect(code(await submitDisclosureScope(team.officer, { requestId }))).toBe("DONE");
  });
});

describe("what leaves", () => {
  it("[D8] Policy 4.4: more found than approved: nothing is packed, and the lead is asked", async () => {
    const row = await anApprovedDisclosure(team, numbers, { expectedCount: 1 });
    const answer = await collectDisclosure(team.collector, { requestId: row.id });
    expect(answer).toMatchObject({ code: "ABOVE_APPROVED_COUNT", approved: 1, found: 2 });
    expect(await now(row)).toMatchObject({ status: "APPROVED", foundCount: 2 });
    expect(await packageOf(mall.world.db, row.id)).toBeUndefined();
    const decision = { requestId: row.id, version: 1, expectedCount: 2, reason: "两笔均为函件所列" };
    granted(await decideDisclosureCount(team.lead, decision));
    expect(granted(await collectDisclosure(team.collector, { requestId: row.id })).status).toBe("SEALED");
  });

  it("[check 67] Policy 4.4: the package holds the approved fields and nothing else; every step says who, when, from and to", async () => {
    const row = await anApprovedDisclosure(team, [numbers[0]!], { fields: ["orders.orderNumber"] });
    granted(await collectDisclosure(team.collector, { requestId: row.id }));
    const { passphrase } = granted(await showDisclosurePassphrase(team.courier, { requestId: row.id }));
    expect(code(await showDisclosurePassphrase(team.courier, { requestId: row.id }))).toBe("PASSPHRASE_SHOWN");
    const made = (await packageOf(mall.world.db, row.id))!;
    const archive = (await readFile(mall.system, (await fileRow(mall.world.db, made.fileId))!)) as Buffer;
    const content = JSON.parse(opened(archive, passphrase));
    expect(content.files.map(({ name }: { name: string }) => name)).toEqual(["orders.json"]);
    expect(JSON.parse(content.files[0].content)).toEqual([[{ label: "订单号", value: numbers[0] }]]);
    granted(await handOverDisclosure(team.courier, { requestId: row.id, receivedBy: "经办人一，证件已核" }));
    const receiptOn = dayFromNow(team.courier, 0);
    granted(await acknowledgeDisclosure(team.courier, { requestId: row.id, receiptOn }));
    expect(granted(await closeDisclosure(team.officer, { requestId: row.id })).outcome).toBe("COMPLIED");
    const steps = (await historyOf(mall.world.db, row.id)).filter(({ toStatus }) => toStatus !== null);
    expect(steps.map(({ fromStatus, toStatus }) => `${fromStatus ?? ""}>${toStatus}`)).toEqual([
      ">RECEIVED",
      "RECEIVED>AUTHENTICATING",
      "AUTHENTICATING>LEGAL_REVIEW",
      "LEGAL_REVIEW>SCOPED",
      "SCOPED>SECOND_REVIEW",
      "SECOND_REVIEW>APPROVED",
      "APPROVED>COLLECTING",
      "COLLECTING>SEALED",
      "SEALED>HANDED_OVER",
      "HANDED_OVER>ACKNOWLEDGED",
      "ACKNOWLEDGED>CLOSED",
    ]);
    expect(steps.every(({ actor, at }) => isId("stf", actor ?? "") && at instanceof Date)).toBe(true);
  });

  it("[D13] Policy 4.4: an archive altered by one byte does not leave", async () => {
    const row = await anApprovedDisclosure(team, numbers);
    granted(await collectDisclosure(team.collector, { requestId: row.id }));
    const made = (await packageOf(mall.world.db, row.id))!;
    const { objectStorage } = mall.world.gateways;
    const key = `files/${made.fileId}`;
    const bytes = new Uint8Array(await objectStorage.get(key, { maxBytes: 100_000 }));
    bytes[bytes.length - 1]! ^= 1;
    await objectStorage.put({ key, bytes, contentType: "application/octet-stream" });
    const answer = await handOverDisclosure(team.courier, { requestId: row.id, receivedBy: "经办人一，证件已核" });
    expect(code(answer)).toBe("PACKAGE_ALTERED");
    expect((await now(row)).status).toBe("SEALED");
  });

  it("[D2] Policy 4.4: an instrument that ran out before hand-over holds it back until a renewed one is checked", async () => {
    const instrument = {
      kind: "EVIDENCE_NOTICE",
      issuedOn: dayFromNow(team.officer, -1),
      validUntil: dayFromNow(team.officer, 1),
      scanId: await aScan(team.officer),
    } as const;
    const row = await anApprovedDisclosure(team, numbers, {}, { instrument });
    granted(await collectDisclosure(team.collector, { requestId: row.id }));
    const handOver = { requestId: row.id, receivedBy: "经办人一，证件已核" };
    mall.clock.advance(3 * DAY);
    try {
      expect(code(await handOverDisclosure(team.courier, handOver))).toBe("INSTRUMENT_EXPIRED");
      const renewed = { ...instrument, validUntil: dayFromNow(team.officer, 5), scanId: await aScan(team.officer) };
      granted(await recordRenewedInstrument(team.officer, { requestId: row.id, instrument: renewed }));
      expect(code(await handOverDisclosure(team.courier, handOver))).toBe("CHECKS_MISSING");
      await allChecksPass(team.officer, row.id);
      expect(code(await handOverDisclosure(team.courier, handOver))).toBe("DONE");
    } finally {
      mall.clock.advance(-3 * DAY);
    }
  });
});
