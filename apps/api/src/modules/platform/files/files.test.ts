import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { DAY, MINUTE } from "#kernel/clock";
import { systemContext } from "#kernel/context";
import { type Id, newId } from "#kernel/id";
import { Refusal } from "#kernel/refusal";
import { aMall, type Mall } from "../../../../test/mall.js";
import { accessEntries, accessSubjects } from "../../privacy/access-log/tables.js";
import type { Buyer } from "../../shop/orders/fixtures.js";
import { aStaffMember, type StaffPersona } from "../staff/fixtures.js";
import { endSessionsOf } from "../staff/index.js";
import { aPicture, aStagedPicture, CAMERA } from "./fixtures.js";
import { eraseFiles, fileRow, keepFiles, readFile, readLink, storeFile } from "./index.js";
import { storedFiles } from "./tables.js";

let mall: Mall;
let buyer: Buyer;
let agent: StaffPersona;

beforeAll(async () => {
  mall = await aMall();
  buyer = await mall.aBuyer();
  agent = await aStaffMember(mall.system, { roles: ["AFTER_SALES_AGENT"] });
});

interface Sent {
  bytes: Buffer;
  token?: string;
  purpose?: string;
  name?: string;
  type?: string;
  key?: string;
  language?: string;
}

async function upload({ bytes, token = buyer.token, purpose = "AFTER_SALES_EVIDENCE", ...wishes }: Sent) {
  const form = new FormData();
  form.append(
    "file",
    new File([Uint8Array.from(bytes)], wishes.name ?? "a.jpg", { type: wishes.type ?? "image/jpeg" }),
  );
  const answer = await fetch(`${mall.world.settings.notifyBaseUrl}/files/${purpose}`, {
    method: "POST",
    body: form,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(wishes.key && { "idempotency-key": wishes.key }),
      "accept-language": wishes.language ?? "en",
    },
  });
  return { status: answer.status, body: (await answer.json()) as { id: Id<"fil">; code?: string; message?: string } };
}

const entity = () => newId("asc");
const keep = (ids: string[], thing: Id, ctx: Parameters<typeof keepFiles>[1] = buyer.ctx) =>
  mall.world.db.transact((tx) =>
    keepFiles(tx, ctx, ids, { purpose: "AFTER_SALES_EVIDENCE", entity: thing, accountId: buyer.accountId }),
  );
const rowOf = async (id: Id<"fil">) => (await fileRow(mall.world.db, id))!;
const objectKey = (id: string) => `files/${id}`;
const objectOf = (id: string) => mall.world.gateways.objectStorage.get(objectKey(id), { maxBytes: 1e7 });
const read = (href: string) =>
  fetch(href.replace("http://localhost/files", `${mall.world.settings.notifyBaseUrl}/files`));
const fault = (kind: object) =>
  fetch(`${mall.sandbox.url}/__sandbox/faults`, { method: "POST", body: JSON.stringify(kind) });

describe("a file that is uploaded", () => {
  it("Policy 5.3: lies at the storage sealed, without the camera's notes, and its row names nothing in clear", async () => {
    const { status, body } = await upload({ bytes: await aPicture(), name: "张小满的家.jpg", type: "text/html" });
    expect([status, body]).toMatchObject([201, { kind: "IMAGE", contentType: "image/jpeg", name: "张小满的家.jpg" }]);
    const object = await objectOf(body.id);
    expect(object.includes(CAMERA)).toBe(false);
    expect(object.subarray(0, 3)).not.toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    const row = await rowOf(body.id);
    expect(row).toMatchObject({ status: "STAGED", accountId: buyer.accountId, entity: null });
    expect(row.name.bytes.includes("张小满")).toBe(false);
    const content = await readFile(mall.system, row);
    expect(content instanceof Refusal || content.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
  });

  it("is judged by its bytes: an SVG called picture.jpg is refused, in the caller's language", async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    expect(await upload({ bytes: svg })).toMatchObject({ status: 415, body: { code: "FILE_TYPE_REFUSED" } });
    const zh = await upload({ bytes: svg, language: "zh-CN" });
    expect(zh.body.message).toContain("无法使用");
    expect((await upload({ bytes: Buffer.from("%PDF-1.7 and some words more") })).status).toBe(415);
  });

  it("is refused with too many bytes or too many pixels, and then nothing is kept", async () => {
    const before = await mall.world.db.select().from(storedFiles);
    const bomb = await aPicture({ format: "png" });
    // Small to send, and 48 million pixels to paint.
    bomb.writeUInt32BE(8000, 16);
    bomb.writeUInt32BE(6000, 20);
    expect(await upload({ bytes: bomb })).toMatchObject({ status: 413, body: { code: "FILE_TOO_LARGE" } });
    expect((await upload({ bytes: Buffer.alloc(6 * 1024 * 1024) })).status).toBe(413);
    expect((await upload({ bytes: Buffer.alloc(12 * 1024 * 1024) })).body.code).toBe("FILE_TOO_LARGE");
    expect(await mall.world.db.select().from(storedFiles)).toHaveLength(before.length);
  });

  it("comes from whom its purpose names: nobody else's token will do", async () => {
    const bytes = await aPicture();
    expect((await upload({ bytes, token: "" })).status).toBe(401);
    expect((await upload({ bytes, token: agent.token })).status).toBe(403);
    expect((await upload({ bytes, purpose: "AFTER_SALES_INSPECTION" })).status).toBe(403);
    expect((await upload({ bytes, purpose: "DISCLOSURE_PACKAGE" })).status).toBe(403);
    expect((await upload({ bytes, purpose: "toString" })).status).toBe(404);
  });

  it("sent twice is one file; the same word with another picture is another", async () => {
    const bytes = await aPicture();
    const key = newId("tst");
    const answers = await Promise.all([upload({ bytes, key }), upload({ bytes, key })]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect((await upload({ bytes, key })).body.id).toBe(answers[0]!.body.id);
    expect((await upload({ bytes: await aPicture(), key })).body.id).not.toBe(answers[0]!.body.id);
    const other = await mall.aBuyer();
    expect((await upload({ bytes, key, token: other.token })).body.id).not.toBe(answers[0]!.body.id);
  });

  it("that breaks off or meets a storage that is down is said to be so, can be sent again, and is swept otherwise", async () => {
    const bytes = await aPicture();
    const key = newId("tst");
    await fault({ kind: "status", status: 500, path: `/${mall.sandbox.accounts.storage.bucket}` });
    const down = await upload({ bytes, key });
    expect(down).toMatchObject({ status: 503, body: { code: "STORAGE_UNAVAILABLE" } });
    await fetch(`${mall.sandbox.url}/__sandbox/faults`, { method: "DELETE" });
    const again = await upload({ bytes, key });
    expect(again.status).toBe(201);
    expect(await rowOf(again.body.id)).toMatchObject({ status: "STAGED" });
    expect((await objectOf(again.body.id)).length).toBeGreaterThan(0);
  });
});

describe("a form that takes files", () => {
  it("[check 24] finds them there after it was refused, and they are its own from then on", async () => {
    const id = await aStagedPicture(buyer.ctx);
    const thing = entity();
    const refused = await mall.world.db.transact(async (tx) => {
      const kept = await keepFiles(tx, buyer.ctx, [id], { purpose: "AFTER_SALES_EVIDENCE", entity: thing });
      return kept instanceof Refusal ? kept : new (await import("#kernel/refusal")).StateConflict();
    });
    expect(refused).toMatchObject({ code: "STATE_CONFLICT" });
    expect(await rowOf(id)).toMatchObject({ status: "STAGED", entity: null });
    expect(await keep([id, id], thing)).toMatchObject([{ id, status: "KEPT", entity: thing }]);
    expect(await keep([id], entity())).toMatchObject({ code: "FILE_NOT_READY" });
  });

  it("takes nobody else's files, none for another purpose, and none that never were", async () => {
    const other = await mall.aBuyer();
    const foreign = await aStagedPicture(other.ctx);
    for (const id of [foreign, newId("fil"), "nonsense"]) {
      expect(await keep([id], entity())).toMatchObject({ code: "FILE_NOT_READY" });
    }
    expect(await rowOf(foreign)).toMatchObject({ status: "STAGED" });
  });

  it("that never comes leaves nothing: after a day row, object and key are gone, and what was kept stays", async () => {
    const [unused, used] = [await aStagedPicture(buyer.ctx), await aStagedPicture(buyer.ctx)];
    await keep([used], entity());
    const { keyId } = await rowOf(unused);
    mall.clock.advance(DAY + MINUTE);
    await mall.sweep("platform/files.sweepUnused");
    expect(await fileRow(mall.world.db, unused)).toBeUndefined();
    await expect(objectOf(unused)).rejects.toMatchObject({ kind: "NOT_FOUND" });
    expect((await mall.world.keys.openMany([keyId])).size).toBe(0);
    expect((await objectOf(used)).length).toBeGreaterThan(0);
    buyer = await mall.aBuyer();
    agent = await aStaffMember(mall.system, { roles: ["AFTER_SALES_AGENT"] });
  });
});

describe("reading a file", () => {
  const linkFor = async (token: string, id: Id<"fil">) => {
    const { staffOfToken } = await import("../staff/index.js");
    const { accountOfToken } = await import("#shop/accounts");
    const actor = (await staffOfToken(mall.world, token)) ?? (await accountOfToken(mall.world, token))!;
    return readLink({ ...mall.system, actor }, { id })!;
  };
  const keptFile = async () => {
    const id = await aStagedPicture(buyer.ctx);
    await keep([id], entity());
    return id;
  };

  it("Policy 5.5: by a colleague is logged with file and shopper before the picture leaves", async () => {
    const id = await keptFile();
    const answer = await read(await linkFor(agent.token, id));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("image/jpeg");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("content-security-policy")).toContain("sandbox");
    expect(answer.headers.get("cache-control")).toContain("no-store");
    const entries = await mall.world.db
      .select()
      .from(accessEntries)
      .innerJoin(accessSubjects, eq(accessSubjects.entryId, accessEntries.id))
      .where(eq(accessEntries.staffId, agent.staffId));
    expect(
      entries.map(({ access_entries: entry, access_subjects: subject }) => [entry.operation, subject.accountId]),
    ).toEqual([["platform/files.readFile", buyer.accountId]]);
  });

  it("needs a link that is whole, young and of a session that lasts", async () => {
    const id = await keptFile();
    const other = await keptFile();
    const link = await linkFor(agent.token, id);
    const own = await linkFor(buyer.token, id);
    expect((await read(own)).status).toBe(200);
    for (const wrong of [
      link.replace(id, other),
      link.replace(/mac=./, "mac=_"),
      link.replace(/until=\d/, "until=9"),
      link.split("?")[0]!,
    ]) {
      expect((await read(wrong)).status, wrong).toBe(404);
    }
    await mall.world.db.transact((tx) => endSessionsOf(tx, mall.system, agent.staffId));
    expect((await read(link)).status).toBe(404);
    mall.clock.advance(16 * MINUTE);
    expect((await read(own)).status).toBe(404);
    agent = await aStaffMember(mall.system, { roles: ["AFTER_SALES_AGENT"] });
    buyer = await mall.aBuyer();
  });

  it("ends with its erasure: key and object go, and a copy of the object opens nothing", async () => {
    const id = await keptFile();
    const link = await linkFor(agent.token, id);
    const row = await rowOf(id);
    await mall.world.db.transact((tx) => eraseFiles(tx, mall.system, [id]));
    expect((await read(link)).status).toBe(404);
    await mall.drain();
    await expect(objectOf(id)).rejects.toMatchObject({ kind: "NOT_FOUND" });
    await expect(readFile(mall.system, row)).rejects.toThrow("destroyed");
  });

  it("shows nothing that somebody changed or exchanged at the storage", async () => {
    const [a, b] = [await keptFile(), await keptFile()];
    const [row, bytes] = [await rowOf(a), await objectOf(b)];
    const key = objectKey(a);
    await mall.world.gateways.objectStorage.put({ key, bytes: Uint8Array.from(bytes), contentType: "image/jpeg" });
    await expect(readFile(mall.system, row)).rejects.toThrow();
  });
});

it("what the house writes itself is sealed and read the same way", async () => {
  const ctx = systemContext(mall.world, "test");
  const bytes = Buffer.from("package");
  const own = {
    purpose: "DISCLOSURE_PACKAGE",
    entity: newId("dis"),
    name: "p.zip",
    contentType: "application/zip",
  } as const;
  const row = await storeFile(ctx, { ...own, bytes });
  if (row instanceof Refusal) throw new Error(row.code);
  expect(await readFile(ctx, row)).toEqual(bytes);
  expect((await objectOf(row.id)).includes("package")).toBe(false);
});
