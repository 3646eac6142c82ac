import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AwsClient } from "aws4fetch";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../src/index.js";
import { advance, openSandbox } from "./support/shop.js";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await openSandbox();
});
afterEach(() => sandbox.close());

const urlOf = (key: string, query = "") => `${sandbox.url}/mall-uploads/${key}${query}`;

/** An independent signer; it takes its time from the faked Date, as the sandbox does. */
function client(changes: object = {}, of = sandbox): AwsClient {
  const { accessKey, secretKey, region } = of.accounts.storage;
  return new AwsClient({
    accessKeyId: accessKey,
    secretAccessKey: secretKey,
    service: "s3",
    region,
    retries: 0,
    ...changes,
  });
}
const put = (key: string, body: string, headers = { "content-type": "image/jpeg" }) =>
  client().fetch(urlOf(key), { method: "PUT", body, headers });
const presign = (key: string, method: string, query = "?X-Amz-Expires=600", as = client()) =>
  as.sign(urlOf(key, query), { method, aws: { signQuery: true } });
const codeOf = async (answer: Response): Promise<string> =>
  `${answer.status} ${/<Code>(\w+)<\/Code>/.exec(await answer.text())?.[1]}`;

describe("objects, by the merchant's own key", () => {
  test("are kept, shown whole or in part, described and deleted", async () => {
    const key = "case/1/%E5%B8%86%20bag%2B1.jpg";
    expect((await put(key, "0123456789")).status).toBe(200);
    const whole = await client().fetch(urlOf(key));
    expect([await whole.text(), whole.headers.get("content-type")]).toEqual(["0123456789", "image/jpeg"]);
    const part = await client().fetch(urlOf(key), { headers: { range: "bytes=2-4" } });
    expect([part.status, await part.text(), part.headers.get("content-range")]).toEqual([206, "234", "bytes 2-4/10"]);
    const head = await client().fetch(urlOf(key), { method: "HEAD" });
    expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([200, "10", ""]);
    expect(await (await fetch(`${sandbox.url}/__sandbox/storage`)).json()).toMatchObject([
      { key: "case/1/帆 bag+1.jpg", bytes: 10 },
    ]);
    expect((await client().fetch(urlOf(key), { method: "DELETE" })).status).toBe(204);
    expect(await codeOf(await client().fetch(urlOf(key)))).toBe("404 NoSuchKey");
  });

  test("survive the sandbox's end", async () => {
    const merchantDir = mkdtempSync(join(tmpdir(), "sandbox-storage-"));
    const clock = { now: () => Date.now() };
    const first = await startSandbox({ clock, tickMs: 0, merchantDir });
    const request = { method: "PUT", body: "kept" };
    expect((await client({}, first).fetch(`${first.url}/mall-uploads/a.jpg`, request)).status).toBe(200);
    await first.close();
    const again = await startSandbox({ clock, tickMs: 0, merchantDir });
    expect(again.world.storage.all()).toMatchObject([{ key: "a.jpg", bytes: 4 }]);
    expect(again.accounts).toEqual(first.accounts);
    await again.close();
    rmSync(merchantDir, { recursive: true });
  });

  test("are nobody else's", async () => {
    await put("a.jpg", "x");
    expect(await codeOf(await fetch(urlOf("a.jpg")))).toBe("403 AccessDenied");
    const wrong = client({ secretAccessKey: "x" });
    expect(await codeOf(await wrong.fetch(urlOf("a.jpg")))).toBe("403 SignatureDoesNotMatch");
    const foreign = client({ accessKeyId: "X" });
    expect(await codeOf(await foreign.fetch(urlOf("a.jpg")))).toBe("403 InvalidAccessKeyId");
    const elsewhere = client({ region: "eu-west-1" });
    expect((await elsewhere.fetch(urlOf("a.jpg"))).status).toBe(400);
  });

  test("a request lives fifteen minutes", async () => {
    const signed = await client().sign(urlOf("a.jpg"));
    advance(15 * 60_000 + 1_000);
    expect(await codeOf(await fetch(signed))).toBe("403 RequestTimeTooSkewed");
  });
});

describe("grants by presigned address", () => {
  test("do one thing with one object until they end", async () => {
    const upload = await presign("a.jpg", "PUT");
    expect((await fetch(upload.url, { method: "PUT", body: "by somebody" })).status).toBe(200);
    expect(await codeOf(await fetch(upload.url))).toBe("403 SignatureDoesNotMatch");
    const elsewhere = upload.url.replace("a.jpg", "b.jpg");
    expect(await codeOf(await fetch(elsewhere, { method: "PUT", body: "x" }))).toBe("403 SignatureDoesNotMatch");
    const download = await presign("a.jpg", "GET");
    advance(600_000);
    expect(await (await fetch(download)).text()).toBe("by somebody");
    advance(1_000);
    expect(await codeOf(await fetch(download.url))).toBe("403 AccessDenied");
  });

  test.each(["0", "604801", "x"])("cannot live %s seconds", async (life) => {
    const { url } = await presign("a.jpg", "GET", `?X-Amz-Expires=${life}`);
    expect(await codeOf(await fetch(url))).toBe("400 AuthorizationQueryParametersError");
  });
});

describe("grants by form", () => {
  const key = "case/1/a.jpg";
  const conditionsOf = (fields: Record<string, string>) => [
    { bucket: "mall-uploads" },
    ["starts-with", "$key", "case/1/"],
    ["starts-with", "$Content-Type", "image/"],
    ["content-length-range", 2, 5],
    ...["x-amz-algorithm", "x-amz-credential", "x-amz-date"].map((name) => ({ [name]: fields[name] })),
  ];

  /** A form as AWS's documents describe it. */
  function formOf(changes: Record<string, string> = {}): Record<string, string> {
    const { accessKey, secretKey, region } = sandbox.accounts.storage;
    const stamp = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, "");
    const scope = [stamp.slice(0, 8), region, "s3", "aws4_request"];
    const fields: Record<string, string> = {
      key,
      "Content-Type": "image/jpeg",
      "x-amz-algorithm": "AWS4-HMAC-SHA256",
      "x-amz-credential": [accessKey, ...scope].join("/"),
      "x-amz-date": stamp,
    };
    const expiration = new Date(Date.now() + 600_000).toISOString();
    const policy = btoa(JSON.stringify({ expiration, conditions: conditionsOf(fields) }));
    let signing: string | Buffer = `AWS4${secretKey}`;
    for (const word of [...scope, policy]) signing = createHmac("sha256", signing).update(word).digest();
    return { ...fields, policy, "x-amz-signature": signing.toString("hex"), ...changes };
  }
  function send(fields: Record<string, string>, file = "abc"): Promise<Response> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append("file", new Blob([file]), "photo.jpg");
    return fetch(`${sandbox.url}/mall-uploads`, { method: "POST", body: form });
  }

  test("keep the file under the key of the form", async () => {
    expect((await send(formOf())).status).toBe(204);
    const kept = await client().fetch(urlOf(key));
    expect([await kept.text(), kept.headers.get("content-type")]).toEqual(["abc", "image/jpeg"]);
  });

  test.each<[string, Record<string, string>, string, string]>([
    ["another folder", { key: "case/2/a.jpg" }, "abc", "403 AccessDenied"],
    ["another type", { "Content-Type": "text/html" }, "abc", "403 AccessDenied"],
    ["a field that the policy does not name", { acl: "public-read" }, "abc", "403 AccessDenied"],
    ["a file too small", {}, "a", "400 EntityTooSmall"],
    ["a file too large", {}, "abcdef", "400 EntityTooLarge"],
    ["a wrong signature", { "x-amz-signature": "0".repeat(64) }, "abc", "403 SignatureDoesNotMatch"],
    ["another policy", { policy: btoa("{}") }, "abc", "403 SignatureDoesNotMatch"],
  ])("refuse %s", async (_case, changes, file, code) => {
    expect(await codeOf(await send(formOf(changes), file))).toBe(code);
    expect(sandbox.world.storage.all()).toEqual([]);
  });

  test("end", async () => {
    const fields = formOf();
    advance(600_001);
    expect(await codeOf(await send(fields))).toBe("403 AccessDenied");
  });

  test("are multipart with one file", async () => {
    const bare = await fetch(`${sandbox.url}/mall-uploads`, { method: "POST", body: "x" });
    expect(await codeOf(bare)).toBe("412 PreconditionFailed");
  });
});
