import { type Sandbox, startSandbox } from "@factory-to-home/sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMail, type Letter, type Mail, type MailSettings } from "./index.js";

let sandbox: Sandbox;
const opened: Mail[] = [];

function connect(changes: Partial<MailSettings> = {}): Mail {
  const account = sandbox.accounts.mail;
  const from = { name: "工厂到家", address: account.user };
  const to = { host: "127.0.0.1", port: sandbox.smtpPort, tls: "NONE" as const };
  const mail = createMail({ ...to, account, from, timeoutMs: 3_000, ...changes });
  opened.push(mail);
  return mail;
}
const letter: Letter = { to: "li@example.com", subject: "您的申请已完成", text: "见附件。", reference: "msg_1" };

beforeAll(async () => {
  sandbox = await startSandbox({ tickMs: 0 });
});
afterAll(async () => {
  for (const mail of opened) mail.close();
  await sandbox.close();
});

test("a letter with an attachment lies in the mailbox, sender, subject and all", async () => {
  const bytes = new TextEncoder().encode("%PDF-");
  const attachments = [{ filename: "答复.pdf", contentType: "application/pdf", bytes }];
  expect(await connect().send({ ...letter, attachments })).toBe("<msg_1@sandbox.test>");
  const [kept, ...more] = sandbox.world.postOffice.of("li@example.com");
  expect(more).toEqual([]);
  expect(kept!.raw).toContain("Message-ID: <msg_1@sandbox.test>");
  expect(kept!.raw).toContain("application/pdf");
  expect(kept!.raw).toContain(Buffer.from(bytes).toString("base64"));
});

test.each([
  ["bounce@example.com", "RECIPIENT_REFUSED", 550],
  ["full@example.com", "TEMPORARY", 452],
])("mail to %s is %s", async (to, kind, smtpCode) => {
  await expect(connect().send({ ...letter, to })).rejects.toMatchObject({ kind, smtpCode });
});

test("a wrong password, a foreign sender and a mail too large are told apart", async () => {
  const { user } = sandbox.accounts.mail;
  const locked = connect({ account: { user, password: "x" } });
  await expect(locked.send(letter)).rejects.toMatchObject({ kind: "CONFIG", smtpCode: 535 });
  const foreign = connect({ from: { name: "x", address: "x@example.com" } });
  await expect(foreign.send(letter)).rejects.toMatchObject({ kind: "CONFIG", smtpCode: 553 });
  const text = "x".repeat(11 * 2 ** 20);
  await expect(connect().send({ ...letter, text })).rejects.toMatchObject({ kind: "REJECTED", smtpCode: 552 });
});

test("a server slower than our patience costs no more than that, and says that it may be tried again", async () => {
  const impatient = connect({ timeoutMs: 300 });
  const late = impatient.send({ ...letter, to: "slow@example.com" });
  await expect(late).rejects.toMatchObject({ kind: "UNREACHABLE", retryable: true });
});
