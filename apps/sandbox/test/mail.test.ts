import { createTransport } from "nodemailer";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Sandbox } from "../src/index.js";
import { openSandbox } from "./support/shop.js";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await openSandbox();
});
afterEach(() => sandbox.close());

interface Changes {
  from?: string;
  to?: string;
  text?: string;
  pass?: string;
}

/** An independent client. */
async function send({ from, to = "li@example.com", text = "您好", pass }: Changes = {}) {
  const { user, password } = sandbox.accounts.mail;
  const auth = { user, pass: pass ?? password };
  const transport = createTransport({ host: "127.0.0.1", port: sandbox.smtpPort, secure: false, auth });
  try {
    return await transport.sendMail({ from: from ?? user, to, subject: "Hello", text });
  } finally {
    transport.close();
  }
}
const mailbox = async (to: string) =>
  (await (await fetch(`${sandbox.url}/__sandbox/mail?to=${encodeURIComponent(to)}`)).json()) as { raw: string }[];

describe("mail", () => {
  test("lies in the box of each recipient, whatever the case of the address", async () => {
    await send({ to: "li@example.com, Wang@Example.com", text: "plain words" });
    for (const to of ["li@example.com", "wang@example.com"]) {
      const [letter, ...more] = await mailbox(to);
      expect(letter?.raw).toMatch(/Subject: Hello[\s\S]+plain words/);
      expect(more).toEqual([]);
    }
    expect(await mailbox("zhao@example.com")).toEqual([]);
  });

  test.each<[string, Changes, object]>([
    ["an unknown user", { to: "bounce@example.com" }, { code: "EENVELOPE", responseCode: 550, command: "RCPT TO" }],
    ["a full mailbox, for now", { to: "full@example.com" }, { code: "EENVELOPE", responseCode: 452 }],
    ["another sender than the account", { from: "x@example.com" }, { responseCode: 553, command: "MAIL FROM" }],
    ["a wrong password", { pass: "x" }, { code: "EAUTH", responseCode: 535 }],
    ["more than ten megabytes", { text: "x".repeat(11 * 1024 * 1024) }, { responseCode: 552 }],
  ])("is refused for %s", async (_case, changes, error) => {
    await expect(send(changes)).rejects.toMatchObject(error);
    expect(sandbox.world.postOffice.all()).toEqual([]);
  });

  test("to slow@ arrives late", async () => {
    const began = performance.now();
    await send({ to: "slow@example.com" });
    expect(performance.now() - began).toBeGreaterThanOrEqual(1_900);
    expect(await mailbox("slow@example.com")).toHaveLength(1);
  });
});
