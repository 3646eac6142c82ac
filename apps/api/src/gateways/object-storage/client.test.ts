import { afterEach, expect, test } from "vitest";
import { deadUrl, type HttpPeer, type Reaction, startPeer } from "../../../test/http-peer.js";
import { createObjectStorage, OBJECT_STORAGE_FIELDS, type ObjectStorageSettings } from "./index.js";

let peer: HttpPeer | undefined;
afterEach(async () => {
  await peer?.close();
  peer = undefined;
});

const settingsFor = (baseUrl: string): ObjectStorageSettings => ({
  baseUrl,
  bucket: "mall-uploads",
  addressing: "PATH",
  accessKey: "KEY",
  secretKey: "secret",
  region: "us-east-1",
  now: () => Date.parse("2026-11-22T08:00:00Z"),
  timeoutMs: 3_000,
});
const open = async (reaction: Reaction, changes: Partial<ObjectStorageSettings> = {}) => {
  peer = await startPeer(() => reaction);
  return createObjectStorage({ ...settingsFor(peer.url), ...changes });
};
const xml = (code: string) => `<?xml version="1.0"?><Error><Code>${code}</Code><Message>case/1/a.jpg</Message></Error>`;
const picture = { key: "case/1/a.jpg", bytes: new TextEncoder().encode("bytes"), contentType: "image/jpeg" };

test("each call passes the gate with the names of what it sends, and nothing leaves when the gate refuses", async () => {
  const asked: unknown[] = [];
  const egress = async (...words: unknown[]) => {
    asked.push(words);
    if (words[1] === "DELETE_OBJECT") throw new Error("refused");
  };
  const storage = await open({ body: "content", headers: { etag: '"e"', "content-length": "7" } }, { egress });
  await storage.put(picture, "case-1");
  await storage.get(picture.key, { maxBytes: 100 }, "case-1");
  await storage.head(picture.key, "case-1");
  await expect(storage.delete(picture.key, "case-1")).rejects.toThrow("refused");
  const operations = ["PUT_OBJECT", "GET_OBJECT", "HEAD_OBJECT", "DELETE_OBJECT"] as const;
  expect(asked).toEqual(
    operations.map((operation) => ["OBJECT_STORAGE", operation, [...OBJECT_STORAGE_FIELDS[operation]], "case-1"]),
  );
  expect(peer!.requests.map(({ method }) => method)).toEqual(["PUT", "GET", "HEAD"]);
  expect(peer!.requests[0]).toMatchObject({ url: "/mall-uploads/case/1/a.jpg", body: "bytes" });
});

test("what is not there is no facts and no deletion, but an error for who reads it", async () => {
  const storage = await open({ status: 404, body: xml("NoSuchKey") });
  expect(await storage.head("a")).toBeUndefined();
  await storage.delete("a");
  await expect(storage.get("a", { maxBytes: 1 })).rejects.toMatchObject({ kind: "NOT_FOUND", code: "NoSuchKey" });
});

test.each([
  [403, "SignatureDoesNotMatch", "CONFIG", false],
  [404, "NoSuchBucket", "CONFIG", false],
  [503, "SlowDown", "BUSY", true],
  [400, "InvalidArgument", "PROTOCOL", false],
  [307, "TemporaryRedirect", "PROTOCOL", false],
])("%i %s is %s, and its message names no object", async (status, code, kind, retryable) => {
  const storage = await open({ status, body: xml(code) });
  const error: unknown = await storage.put(picture).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ kind, code, retryable, message: `Object storage PUT_OBJECT: ${kind} (${code})` });
});

test("an object beyond the limit is not read to its end", async () => {
  const storage = await open({ body: "x".repeat(101) });
  await expect(storage.get("a", { maxBytes: 100 })).rejects.toMatchObject({ kind: "TOO_LARGE", retryable: false });
});

test("silence and refused connections are worth another try", async () => {
  await expect((await open("HANG")).put(picture)).rejects.toMatchObject({ kind: "UNREACHABLE", retryable: true });
  const nobody = createObjectStorage(settingsFor(await deadUrl()));
  await expect(nobody.put(picture)).rejects.toMatchObject({ kind: "UNREACHABLE" });
});
