import { AwsV4Signer } from "aws4fetch";
import { describe, expect, test } from "vitest";
import { readVector } from "../../../test/vectors.js";
import { objectUrl } from "./address.js";
import { presignGet, presignPut, uploadForm } from "./grants.js";
import { presignUrl, signHeaders, signPolicy } from "./signing.js";

interface Presigned {
  method: string;
  key: string;
  expires: number;
  signed_headers: Record<string, string>;
  url: string;
}
interface Vector {
  s3: Record<"access_key" | "secret_key" | "region" | "bucket" | "host" | "amz_date", string> &
    Record<"put" | "put_with_type" | "get", Presigned> & {
      post_policy: { policy_base64: string; signature: string };
    };
}

const { s3 } = readVector<Vector>("11-object-storage.json");
const key = { accessKey: s3.access_key, secretKey: s3.secret_key, region: s3.region };
const address = { baseUrl: `http://${s3.host}`, bucket: s3.bucket, addressing: "PATH" } as const;
const settings = { ...key, ...address };
const at = new Date("2026-11-22T08:00:00Z");

describe("the known answers", () => {
  test.each(["put", "put_with_type", "get"] as const)("%s", (name) => {
    const { method, key: objectKey, expires, signed_headers: headers, url } = s3[name];
    const { host: _, ...more } = headers;
    const signable = { method, url: objectUrl(address, objectKey), headers: more };
    expect(presignUrl(key, signable, at, expires)).toBe(url);
  });

  test("the grants are made of the same", () => {
    const { key: typed, expires } = s3.put_with_type;
    const put = { key: typed, contentType: "image/jpeg", expiresInSeconds: expires };
    expect(presignPut(settings, put, at)).toBe(s3.put_with_type.url);
    expect(presignGet(settings, { key: s3.get.key, expiresInSeconds: s3.get.expires }, at)).toBe(s3.get.url);
  });

  test("a POST policy", () => {
    const fields = signPolicy(key, s3.post_policy.policy_base64, s3.amz_date);
    expect(fields["x-amz-signature"]).toBe(s3.post_policy.signature);
  });
});

test.each([
  ["PUT", "帆布 bag+1 (a)*!'.jpg", new TextEncoder().encode("bytes")],
  ["GET", "review/a.jpg", ""],
  ["DELETE", "review/a~b.jpg", ""],
])("%s signed by headers is what an independent library makes of it", async (method, name, body) => {
  const url = objectUrl(address, name);
  const signed = signHeaders(key, { method, url, headers: { "content-type": "image/jpeg" } }, body, at);
  const { authorization, ...headers } = signed;
  const other = new AwsV4Signer({
    method,
    url: url.href,
    headers,
    accessKeyId: key.accessKey,
    secretAccessKey: key.secretKey,
    service: "s3",
    region: key.region,
    datetime: s3.amz_date,
    allHeaders: true,
  });
  expect(authorization).toBe((await other.sign()).headers.get("authorization"));
});

describe("an upload form", () => {
  const rule = { key: "case/1/a.jpg", contentType: "image/jpeg", maxBytes: 5_242_880, expiresInSeconds: 600 };

  test("fixes key, type, size and end; nothing is left to the uploader", () => {
    const { url, fields } = uploadForm(settings, rule, at);
    expect(url).toBe(`http://${s3.host}/${s3.bucket}`);
    expect(fields).toMatchObject({ key: rule.key, "Content-Type": "image/jpeg", "x-amz-date": s3.amz_date });
    expect(JSON.parse(Buffer.from(fields.policy!, "base64").toString())).toEqual({
      expiration: "2026-11-22T08:10:00.000Z",
      conditions: expect.arrayContaining([
        { bucket: s3.bucket },
        { key: rule.key },
        { "Content-Type": "image/jpeg" },
        ["content-length-range", 1, 5_242_880],
      ]),
    });
  });

  test.each([0, 604_801, 1.5])("never lasts %s seconds", (expiresInSeconds) => {
    expect(() => uploadForm(settings, { ...rule, expiresInSeconds }, at)).toThrow(RangeError);
    expect(() => presignGet(settings, { key: "a", expiresInSeconds }, at)).toThrow(RangeError);
  });
});

test("a bucket stands before the host or before the key", () => {
  const virtual = { ...address, addressing: "VIRTUAL_HOST", baseUrl: "https://cos.example.com" } as const;
  expect(objectUrl(virtual, "a/b").href).toBe("https://mall-uploads.cos.example.com/a/b");
  expect(objectUrl(address, "a/b").href).toBe(`http://${s3.host}/mall-uploads/a/b`);
});

test.each(["", "/a", "a//b", "a/../b", "./a"])("%j is no key: a URL would not keep it", (name) => {
  expect(() => objectUrl(address, name)).toThrow(RangeError);
});
