import { createSign, randomUUID } from "node:crypto";
import { request } from "node:http";
import type { Sandbox } from "../../src/index.js";

export interface Signed {
  method: string;
  path: string;
  body: string;
  headers: Record<string, string>;
}

/** A rightly signed request, to be sent as it is or after spoiling one thing. */
export function sign(
  sandbox: Sandbox,
  method: string,
  path: string,
  body = "",
  changes: Partial<Record<Part, string>> = {},
): Signed {
  const { merchant } = sandbox;
  const parts = {
    mchid: merchant.mchId,
    nonce_str: randomUUID().replaceAll("-", ""),
    timestamp: String(Math.floor(Date.now() / 1000)),
    serial_no: merchant.serial,
    ...changes,
  };
  const message = `${method}\n${path}\n${parts.timestamp}\n${parts.nonce_str}\n${body}\n`;
  const signature =
    changes.signature ?? createSign("RSA-SHA256").update(message).sign(merchant.privateKeyPem, "base64");
  const pairs = Object.entries({ ...parts, signature }).map(([name, value]) => `${name}="${value}"`);
  const headers = {
    authorization: `WECHATPAY2-SHA256-RSA2048 ${pairs.join(",")}`,
    accept: "application/json",
    "content-type": "application/json",
    "user-agent": "test",
  };
  return { method, path, body, headers };
}

type Part = "mchid" | "nonce_str" | "timestamp" | "serial_no" | "signature";

export interface Answered {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  code?: string;
  message?: string;
  detail?: { field: string; location: string; issue: string };
}

/** Sends exactly these headers and bytes: fetch would add a User-Agent of its own. */
export function send(sandbox: Sandbox, { method, path, body, headers }: Signed): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const call = request(sandbox.url + path, { method, headers }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      const text = Buffer.concat(chunks).toString();
      const json = text.startsWith("{") ? JSON.parse(text) : {};
      resolve({ ...json, status: response.statusCode ?? 0, headers: response.headers, text });
    });
    call.on("error", reject);
    call.end(body);
  });
}

/** The string with one character replaced by another of the same alphabet. */
export function flip(text: string, at: number): string {
  return text.slice(0, at) + (text[at] === "A" ? "B" : "A") + text.slice(at + 1);
}
