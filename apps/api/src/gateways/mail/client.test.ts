import type { AddressInfo } from "node:net";
import { createServer, type Server, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { createMail, type Mail, type MailSettings } from "./index.js";

/** Answers by the first word of each line; 250 to what is not listed. */
type Script = Partial<Record<"GREETING" | "STARTTLS" | "MAIL" | "RCPT" | "DATA" | ".", string>>;

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

const letter = { to: "li@example.com", subject: "您的申请", text: "已完成", reference: "msg_1" };

async function serve(script: Script): Promise<{ port: number; lines: string[] }> {
  const lines: string[] = [];
  const server: Server = createServer((socket) => converse(socket, script, lines));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  closers.push(() => server.close());
  return { port: (server.address() as AddressInfo).port, lines };
}

function converse(socket: Socket, script: Script, lines: string[]): void {
  let inData = false;
  socket.on("error", () => socket.destroy());
  socket.write(`${script.GREETING ?? "220 ready"}\r\n`);
  socket.on("data", (chunk) => {
    for (const line of chunk.toString("utf8").split("\r\n").filter(Boolean)) {
      lines.push(line);
      const word = line.split(" ")[0] as keyof Script;
      if (inData && line !== ".") continue;
      inData = word === "DATA" && script.DATA === undefined;
      socket.write(`${script[word] ?? (inData ? "354 go on" : "250 fine")}\r\n`);
    }
  });
}

function open(port: number, changes: Partial<MailSettings> = {}): Mail {
  const from = { name: "工厂到家", address: "privacy@mall.example" };
  const mail = createMail({ host: "127.0.0.1", port, tls: "NONE", from, timeoutMs: 3_000, ...changes });
  closers.push(() => mail.close());
  return mail;
}

test("a letter goes to one address, and the same reference always has the same Message-ID", async () => {
  const { port, lines } = await serve({});
  const mail = open(port);
  expect(await mail.send(letter)).toBe("<msg_1@mall.example>");
  expect(await mail.send(letter)).toBe("<msg_1@mall.example>");
  expect(lines.filter((line) => line.startsWith("RCPT"))).toEqual([
    "RCPT TO:<li@example.com>",
    "RCPT TO:<li@example.com>",
  ]);
  expect(lines.filter((line) => line === "Message-ID: <msg_1@mall.example>")).toHaveLength(2);
});

test("the gate is told names, never values, and nothing leaves when it refuses", async () => {
  const { port, lines } = await serve({});
  const asked: unknown[] = [];
  const egress = async (...words: unknown[]) => {
    asked.push(words);
    throw new Error("refused");
  };
  await expect(open(port, { egress }).send({ ...letter, html: "" }, "case-1")).rejects.toThrow("refused");
  expect(asked).toEqual([["MAIL", "SEND_MAIL", ["to", "subject", "text", "reference"], "case-1"]]);
  expect(lines).toEqual([]);
});

test.each<[string, Script, string, boolean]>([
  ["an unknown recipient", { RCPT: "550 <li@example.com> unknown" }, "Mail: RECIPIENT_REFUSED (550)", false],
  ["a full mailbox", { RCPT: "452 <li@example.com> full" }, "Mail: TEMPORARY (452)", true],
  ["a sender that is not ours", { MAIL: "553 not you" }, "Mail: CONFIG (553)", false],
  ["a mail too large", { ".": "552 too large" }, "Mail: REJECTED (552)", false],
  ["a busy server", { GREETING: "421 busy" }, "Mail: TEMPORARY (421)", true],
])("%s", async (_case, script, message, retryable) => {
  const { port } = await serve(script);
  await expect(open(port).send(letter)).rejects.toMatchObject({ name: "MailError", message, retryable });
});

test("nobody at the other end is worth another try", async () => {
  const { port } = await serve({ GREETING: " " });
  await expect(open(port).send(letter)).rejects.toMatchObject({ kind: "UNREACHABLE", retryable: true });
  await expect(open(1).send(letter)).rejects.toMatchObject({ kind: "UNREACHABLE" });
});

test("no password and no letter travels in the clear: STARTTLS that is not offered ends it", async () => {
  const { port, lines } = await serve({ STARTTLS: "502 what" });
  const account = { user: "privacy", password: "geheim" };
  await expect(open(port, { tls: "STARTTLS", account }).send(letter)).rejects.toMatchObject({ kind: "CONFIG" });
  expect(lines.join("\n")).not.toMatch(/AUTH|MAIL FROM|geheim/);
  expect(() => open(25, { host: "smtp.example.com", tls: "NONE" })).toThrow(RangeError);
});

test.each(["a@b.example, c@d.example", "a@b.example\r\nBcc: c@d.example", "Li <a@b.example>", "a", ""])(
  "%j is not one address",
  async (to) => {
    await expect(open(1).send({ ...letter, to })).rejects.toThrow(RangeError);
  },
);

test("a reference cannot write headers", async () => {
  await expect(open(1).send({ ...letter, reference: "x>\r\nBcc: a@b.example" })).rejects.toThrow(RangeError);
});
