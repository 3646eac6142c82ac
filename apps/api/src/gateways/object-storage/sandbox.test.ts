import { type Sandbox, startSandbox } from "@factory-to-home/sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createObjectStorage, type ObjectStorage, type UploadForm } from "./index.js";

let now = Date.parse("2026-11-22T08:00:00Z");
let sandbox: Sandbox;
let storage: ObjectStorage;

const connect = (changes: object = {}) =>
  createObjectStorage({
    ...sandbox.accounts.storage,
    baseUrl: sandbox.url,
    addressing: "PATH",
    now: () => now,
    timeoutMs: 2_000,
    ...changes,
  });
const bytesOf = (text: string) => new TextEncoder().encode(text);

beforeAll(async () => {
  sandbox = await startSandbox({ clock: { now: () => now }, tickMs: 0 });
  storage = connect();
});
afterAll(() => sandbox.close());

test("an object is kept, described, read whole or at its start, and gone after its deletion", async () => {
  const key = "case/1/帆布 bag+1 (a)*!'.jpg";
  await storage.put({ key, bytes: bytesOf("0123456789"), contentType: "image/jpeg" });
  expect(await storage.head(key)).toMatchObject({ bytes: 10, contentType: "image/jpeg" });
  expect((await storage.get(key, { maxBytes: 10 })).toString()).toBe("0123456789");
  expect((await storage.getStart(key, 4)).toString()).toBe("0123");
  await expect(storage.get(key, { maxBytes: 9 })).rejects.toMatchObject({ kind: "TOO_LARGE" });
  await storage.delete(key);
  await storage.delete(key);
  expect(await storage.head(key)).toBeUndefined();
});

test("an empty object is an object", async () => {
  await storage.put({ key: "empty", bytes: bytesOf(""), contentType: "text/plain" });
  expect(await storage.head("empty")).toMatchObject({ bytes: 0 });
});

test("presigned addresses work for who has them, until they end", async () => {
  const put = storage.presignPut({ key: "a.jpg", contentType: "image/jpeg", expiresInSeconds: 60 });
  const upload = (type: string) => fetch(put, { method: "PUT", body: "abc", headers: { "content-type": type } });
  expect((await upload("text/html")).status).toBe(403);
  expect((await upload("image/jpeg")).status).toBe(200);
  const get = storage.presignGet({ key: "a.jpg", expiresInSeconds: 60 });
  expect(await (await fetch(get)).text()).toBe("abc");
  now += 61_000;
  expect((await fetch(get)).status).toBe(403);
});

test("a form takes one file of the right type and size under the one key", async () => {
  const rule = { key: "case/1/b.jpg", contentType: "image/jpeg", maxBytes: 5, expiresInSeconds: 600 };
  const send = ({ url, fields }: UploadForm, file: string, changes: Record<string, string> = {}) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...fields, ...changes })) form.append(name, value);
    form.append("file", new Blob([file]), "photo.jpg");
    return fetch(url, { method: "POST", body: form });
  };
  const form = storage.uploadForm(rule);
  expect((await send(form, "abc")).status).toBe(204);
  expect((await storage.get(rule.key, { maxBytes: 5 })).toString()).toBe("abc");
  expect((await send(form, "abcdef")).status).toBe(400);
  expect((await send(form, "")).status).toBe(400);
  expect((await send(form, "abc", { key: "case/2/b.jpg" })).status).toBe(403);
  expect((await send(form, "abc", { "Content-Type": "image/svg+xml" })).status).toBe(403);
  now += 600_001;
  expect((await send(form, "abc")).status).toBe(403);
});

test("a wrong key, a wrong clock and trouble at the storage are told apart", async () => {
  const object = { key: "c", bytes: bytesOf("c"), contentType: "text/plain" };
  await expect(connect({ secretKey: "x" }).put(object)).rejects.toMatchObject({ kind: "CONFIG", retryable: false });
  const late = connect({ now: () => now - 901_000 });
  await expect(late.put(object)).rejects.toMatchObject({ kind: "CONFIG", code: "RequestTimeTooSkewed" });
  const order = { kind: "status", status: 500, path: "/mall-uploads/c" };
  await fetch(`${sandbox.url}/__sandbox/faults`, { method: "POST", body: JSON.stringify(order) });
  await expect(storage.put(object)).rejects.toMatchObject({ kind: "BUSY", retryable: true });
  await storage.put(object);
});
