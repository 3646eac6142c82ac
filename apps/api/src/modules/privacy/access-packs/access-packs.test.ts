import { inflateRawSync } from "node:zlib";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { after, DAY } from "#kernel/clock";
import type { Id } from "#kernel/id";
import { type TableCard } from "#kernel/personal-data";
import { runNextJob } from "#platform/jobs";
import { mapOf } from "#privacy/data-map";
import { aMall, type Mall } from "../../../../test/mall.js";
import { holdings, jobs } from "../../../rooms.js";
import { aHeldConversation, anAgent, anAnswer } from "../../care/support/fixtures.js";
import { storedFiles } from "../../platform/files/tables.js";
import { notifications } from "../../platform/notifications/tables.js";
import { aStaffMember } from "../../platform/staff/fixtures.js";
import { openidOf, phoneNumberOf } from "../../shop/accounts/index.js";
import { updateNickname } from "../../shop/accounts/update-nickname.js";
import { aSku } from "../../shop/catalog/fixtures.js";
import { anOrder, type Buyer, granted } from "../../shop/orders/fixtures.js";
import { confirmedByCode } from "../data-subject-requests/fixtures.js";
import { requestOf } from "../data-subject-requests/queries.js";
import { submitRequest } from "../data-subject-requests/submit-request.js";
import { withdrawRequest } from "../data-subject-requests/withdraw-request.js";
import { fetchAccessPack } from "./fetch-access-pack.js";
import { makePack } from "./make-pack.js";
import { packOfRequest } from "./queries.js";
import { goesInto, mayBeTold } from "./rules.js";
import { zip } from "./zip.js";

let mall: Mall;
beforeAll(async () => {
  mall = await aMall();
});

const FETCH = `mutation ($id: ID!) { fetchAccessPack(input: { requestId: $id }) {
  ... on AccessPackLink { href bytes expiresAt downloadsLeft } ... on Refusal { code }
} }`;
const fetchPack = (buyer: Buyer, id: string) => mall.ask(FETCH, { id }, buyer);

const work = async () => {
  while (await runNextJob(mall.world, jobs));
  await mall.drain();
};

async function asked(buyer: Buyer, kind: "COPY" | "PORT" | "ACCESS" = "COPY", text?: string): Promise<Id<"dsr">> {
  await confirmedByCode(mall.system, buyer.accountId);
  return granted(await submitRequest(buyer.ctx, { kind, ...(text && { text }) })).id;
}

async function made(buyer: Buyer, kind: "COPY" | "PORT" = "COPY") {
  const id = await asked(buyer, kind);
  await work();
  return id;
}

const read = async (href: string) => mall.app.inject({ method: "GET", url: href.replace("http://localhost", "") });

/** As an archiver reads it: from the directory at the end. */
function unzipped(bytes: Buffer): Record<string, string> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files: Record<string, string> = {};
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [packed, length, offset] = [
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt32LE(at + 42),
    ];
    const name = bytes.subarray(at + 46, at + 46 + length).toString();
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    files[name] = inflateRawSync(bytes.subarray(start, start + packed)).toString();
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

async function contentOf(buyer: Buyer, id: string): Promise<Record<string, string>> {
  const { href } = await fetchPack(buyer, id);
  const answer = await read(href);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers["content-type"]).toBe("application/zip");
  return unzipped(answer.rawPayload);
}

interface Data {
  coverage: { name: string; records: number }[];
  sections: { name: string; fields: Record<string, { label: { zh: string } }>; records: Record<string, unknown>[] }[];
}
const dataOf = (files: Record<string, string>) => JSON.parse(files["data.json"]!) as Data;
const recordsOf = ({ sections }: Data, name: string) =>
  sections.find((section) => section.name === name)?.records ?? [];

describe("a copy of one's data, Policy 6.1", () => {
  it("[item 185] comes from the cards: profile, addresses, orders, chats in clear, for people and for machines, and answers the request by itself", async () => {
    const buyer = await mall.aBuyer();
    granted(await updateNickname(buyer.ctx, { nickname: "小满<b>" }));
    const friend = { recipientIsOther: true, recipientConsentDeclared: true, remark: "请放门卫" };
    const order = await anOrder(buyer, [await aSku(mall.system)], friend);
    const agent = await anAgent(mall.system);
    const { conversationId } = await aHeldConversation(mall.world, mall.system, agent, {
      shopper: buyer.ctx,
      body: "请问几点上班",
    });
    granted(await anAnswer(agent, conversationId, "您好，九点上班"));
    const id = await made(buyer);
    expect(await requestOf(mall.world.db, id)).toMatchObject({
      status: "CLOSED",
      outcome: "FULFILLED",
      deliveredHow: "INBOX",
    });
    const told = await mall.world.db.select().from(notifications).where(eq(notifications.entity, id));
    expect(told.map(({ template }) => template)).toContain("privacy/access-packs.ready");

    const files = await contentOf(buyer, id);
    expect(Object.keys(files)).toEqual(["index.html", "data.json"]);
    const data = dataOf(files);
    const phone = await phoneNumberOf(buyer.ctx, buyer.accountId);
    expect(recordsOf(data, "accounts")).toMatchObject([
      { nickname: "小满<b>", phoneNumber: phone, openid: await openidOf(buyer.ctx, buyer.accountId) },
    ]);
    expect(recordsOf(data, "delivery_addresses")).toMatchObject([{ name: "张小满", street: "麓山南路 12 号" }]);
    expect(recordsOf(data, "orders")).toMatchObject([
      { orderNumber: order.orderNumber, consigneeName: "张小满", remark: "请放门卫", recipientIsOther: true },
    ]);
    expect(recordsOf(data, "order_lines")).toMatchObject([{ orderNumber: order.orderNumber, quantity: 1 }]);
    const words = recordsOf(data, "conversation_messages").map(({ body, senderKind }) => [body, senderKind]);
    expect(words).toContainEqual(["请问几点上班", "SHOPPER"]);
    expect(words).toContainEqual(["您好，九点上班", "STAFF"]);
    expect(files["index.html"]).toContain("小满&lt;b&gt;");
    expect(files["index.html"]).toContain("麓山南路 12 号");
    expect(files["index.html"]).toContain("Delivery addresses");
    expect(files["index.html"]).toContain("待付款");

    expect(files["index.html"]).not.toContain(agent.actor.staffId);
    expect(files["data.json"]).not.toContain(agent.actor.staffId);
    expect(files["data.json"]).not.toMatch(/Index"|Hash"|"facts"|reviewNote/);
  });

  it("[item 185] names every kind of record that a card knows of a shopper, also where there is none", async () => {
    const { coverage } = dataOf(await contentOf(...(await withPack())));
    const expected = mapOf(holdings)
      .filter(({ room, person }) => mayBeTold(room) && (person === "ACCOUNT" || person === "ACTOR"))
      .filter(({ card }) =>
        Object.values(card.columns).some((column) => typeof column !== "string" && goesInto("COPY", column)),
      )
      .map(({ name }) => name);
    expect(coverage.map(({ name }) => name)).toEqual(expected);
    expect(coverage.some(({ records }) => records === 0)).toBe(true);
  });

  it("leaves out only lookup values, credentials and what colleagues wrote for themselves", () => {
    const left = mapOf(holdings)
      .filter(({ person }) => person === "ACCOUNT")
      .flatMap(({ name, card }) => leftOut(card).map((property) => `${name}.${property}`));
    expect(left.sort()).toMatchInlineSnapshot(`
      [
        "accounts.openidIndex",
        "accounts.phoneIndex",
        "affected_subjects.contactMail",
        "affected_subjects.contactPhone",
        "affected_subjects.personKey",
        "data_subject_requests.facts",
        "data_subject_requests.reviewNote",
        "mail_suppressions.addressIndex",
        "shopper_refresh_tokens.hash",
        "shopper_sessions.accessHash",
      ]
    `);
  });

  it("[item 185] is for its person alone, after a fresh code, three times, for a week; then key and archive are gone", async () => {
    const [buyer, id] = await withPack();
    const stranger = await mall.aBuyer();
    await confirmedByCode(mall.system, stranger.accountId);
    expect(await fetchPack(stranger, id)).toEqual({ code: "NOT_FOUND" });
    const officer = await aStaffMember(mall.system, { roles: ["PRIVACY_OFFICER"] });
    const { errors } = await mall.answer(FETCH, { id }, officer);
    expect(errors?.[0]?.extensions?.code).toBe("FORBIDDEN");

    const first = await fetchPack(buyer, id);
    expect(first.downloadsLeft).toBe(2);
    const forged = first.href.replace(/for=[^&]+/, `for=${stranger.ctx.actor.sessionId}`);
    expect((await read(forged)).statusCode).toBe(404);
    expect((await fetchPack(buyer, id)).downloadsLeft).toBe(1);
    expect((await fetchPack(buyer, id)).downloadsLeft).toBe(0);
    expect(await fetchPack(buyer, id)).toEqual({ code: "PACK_DOWNLOADS_USED" });

    // The session of a week ago is over; what the person would meet with a new one is the same.
    const later = () => fetchAccessPack(buyer.ctx, { requestId: id });
    const { fileId } = (await packOfRequest(mall.world.db, id))!;
    const [file] = await mall.world.db.select().from(storedFiles).where(eq(storedFiles.id, fileId!));
    mall.clock.moveTo(after(mall.clock.now(), 25 * 3_600_000));
    expect(await later()).toMatchObject({ code: "IDENTITY_NOT_CONFIRMED" });
    mall.clock.moveTo(after(mall.clock.now(), 6 * DAY));
    await mall.sweep("privacy/access-packs.endPacks");
    await mall.drain();
    expect(await later()).toMatchObject({ code: "PACK_NOT_THERE" });
    await expect(mall.world.keys.open(file!.keyId)).rejects.toThrow("destroyed");
    await expect(mall.world.gateways.objectStorage.get(`files/${fileId}`, { maxBytes: 1e6 })).rejects.toThrow();
    mall.clock.moveTo(new Date());
  });

  it("[B15] what is carried to another mall is what the person gave: no recipient in clear, no colleague's words, no log", async () => {
    const buyer = await mall.aBuyer();
    const friend = { recipientIsOther: true, recipientConsentDeclared: true };
    await anOrder(buyer, [await aSku(mall.system)], friend);
    const id = await made(buyer, "PORT");
    const files = await contentOf(buyer, id);
    expect(Object.keys(files)).toEqual(["data.json"]);
    const data = dataOf(files);
    expect(recordsOf(data, "orders")).toMatchObject([{ consigneeName: "张*", consigneeStreet: "****" }]);
    expect(recordsOf(data, "delivery_addresses")).toMatchObject([{ name: "张小满" }]);
    for (const gone of ["audit_entries", "identity_checks", "consent_events", "sharing_records"]) {
      expect(recordsOf(data, gone)).toEqual([]);
    }
  });

  it("with words of their own the officer reads on: the copy is there, the answer is not yet", async () => {
    const buyer = await mall.aBuyer();
    const id = await asked(buyer, "COPY", "请说明每一项的来源");
    await work();
    expect(await requestOf(mall.world.db, id)).toMatchObject({ status: "IDENTITY_VERIFIED", outcome: null });
    expect(await packOfRequest(mall.world.db, id)).toMatchObject({ status: "READY" });
  });

  it("[check 14] killed in the middle and begun again there is one archive, and a withdrawn request has none", async () => {
    const buyer = await mall.aBuyer();
    const id = await asked(buyer);
    const killed = makePack(
      mall.system,
      { request: id },
      {
        id: "job_x" as Id<"job">,
        done: 0,
        position: null,
        step: async ({ done }) => {
          if (done === 5) throw new Error("killed");
        },
      },
    );
    await expect(killed).rejects.toThrow("killed");
    await work();
    const pack = (await packOfRequest(mall.world.db, id))!;
    expect(pack.status).toBe("READY");
    const stored = await mall.world.db.select().from(storedFiles).where(eq(storedFiles.entity, pack.id));
    expect(stored.map(({ status }) => status)).toEqual(["KEPT"]);

    const other = await mall.aBuyer();
    const withdrawn = await asked(other);
    granted(await withdrawRequest(other.ctx, { requestId: withdrawn }));
    await work();
    expect(await packOfRequest(mall.world.db, withdrawn)).toMatchObject({ status: "ENDED", fileId: null });
  });
});

async function withPack(): Promise<[Buyer, Id<"dsr">]> {
  const buyer = await mall.aBuyer();
  return [buyer, await made(buyer)];
}

const leftOut = ({ columns }: TableCard): string[] =>
  Object.entries(columns).flatMap(([property, column]) =>
    typeof column !== "string" && !goesInto("COPY", column) ? [property] : [],
  );

it("an archive holds each file under its name, to the byte", () => {
  const files = { "index.html": "<p>您好", "data.json": JSON.stringify(Array.from({ length: 500 }, (_, i) => i)) };
  const entries = Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
  expect(unzipped(zip(entries, new Date("2026-11-26T00:00:00Z")))).toEqual(files);
});
