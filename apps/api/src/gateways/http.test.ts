import { afterEach, expect, test } from "vitest";
import { deadUrl, type HttpPeer, type Reaction, startPeer } from "../../test/http-peer.js";
import { exchange } from "./http.js";

let peer: HttpPeer | undefined;

afterEach(async () => {
  await peer?.close();
  peer = undefined;
});

const ask = async (reaction: Reaction, limits: { timeoutMs?: number; maxBytes?: number } = {}) => {
  peer = await startPeer(() => reaction);
  const request = { method: "GET" as const, url: `${peer.url}/secret-path`, headers: {}, body: "" };
  return exchange(request, { timeoutMs: 2_000, ...limits });
};

test("every status is an answer, body and headers included", async () => {
  const answer = await ask({ status: 503, headers: { "x-one": "1" }, body: "busy" });
  expect([answer.status, answer.headers.get("x-one"), answer.body.toString()]).toEqual([503, "1", "busy"]);
});

test("a silent peer costs no more than the time limit", async () => {
  await expect(ask("HANG", { timeoutMs: 60 })).rejects.toMatchObject({ reason: "TIMEOUT" });
});

test("a cut line and a refused connection are told apart: only the second proves that nothing arrived", async () => {
  await expect(ask("DROP")).rejects.toMatchObject({ reason: "CONNECTION_LOST" });
  const nobody = { method: "GET" as const, url: await deadUrl(), headers: {}, body: "" };
  await expect(exchange(nobody, { timeoutMs: 2_000 })).rejects.toMatchObject({ reason: "NO_CONNECTION" });
});

test("an answer beyond the size limit is not read to its end", async () => {
  await expect(ask({ body: "x".repeat(1001) }, { maxBytes: 1000 })).rejects.toMatchObject({
    reason: "ANSWER_TOO_LARGE",
  });
});

test("a redirect is not followed", async () => {
  const answer = await ask({ status: 307, headers: { location: "http://127.0.0.1:1/elsewhere" } });
  expect(answer.status).toBe(307);
  expect(peer?.requests).toHaveLength(1);
});

test("a failure says nothing about the address or its secrets", async () => {
  const failure: unknown = await ask("DROP").catch((error: unknown) => error);
  const { message, cause } = failure as Error;
  expect([message, cause]).toEqual(["CONNECTION_LOST", undefined]);
});
