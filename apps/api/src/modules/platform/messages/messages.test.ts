import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { DAY, HOUR, MINUTE, SECOND } from "#kernel/clock";
import type { SystemContext } from "#kernel/context";
import { systemContext } from "#kernel/context";
import { type Id, newId } from "#kernel/id";
import {
  formToApprove,
  letterTemplate,
  type MessageBook,
  type MessageTemplate,
  namesIn,
  textTemplate,
} from "#kernel/message";
import { aMall, type Mall } from "../../../../test/mall.js";
import { effects, messageBook } from "../../../rooms.js";
import { outboxMessages } from "../outbox/tables.js";
import { type MessageOrder, messageOf, queueLetter, queueTextMessage } from "./index.js";
import { sendMessage } from "./send-message.js";
import { settleMessage } from "./settle-message.js";
import { messages } from "./tables.js";

const warning = textTemplate({
  code: "platform/messages.testWarning",
  text: {
    zh: "您的信息可能受到影响，请在小程序内查看通知 {notice}，发布于 {at}。",
    en: "Published on {at}: your data may be affected. Open notice {notice} in the mini program.",
  },
  params: { notice: "CODE", at: "DATE" },
  goodForMs: 2 * DAY,
});
const letter = letterTemplate({
  code: "platform/messages.testLetter",
  subject: { zh: "通知 {notice}", en: "Notice {notice}" },
  body: { zh: "共 {count} 项。", en: "{count} in all." },
  params: { notice: "CODE", count: "COUNT" },
  goodForMs: 2 * DAY,
});

let mall: Mall;
let ctx: SystemContext;
/** Whoever listens to messages in these tests: what it was told of each, in order. */
const heard = new Map<string, string[]>();
/** Addresses of people no room knows. */
const addresses = new Map<string, string>();

beforeAll(async () => {
  mall = await aMall();
  ctx = systemContext(mall.world, "test");
  const book = mall.world.messageBook as { [K in keyof MessageBook]: Map<string, never> };
  for (const template of [warning, letter] as MessageTemplate[]) book.templates.set(template.code, template as never);
  for (const channel of ["TEXT_MESSAGE", "MAIL"] as const) {
    const resolve = async (_: SystemContext, id: Id) => {
      const address = addresses.get(id);
      return address === undefined ? undefined : { address };
    };
    book.recipients.set(`test.${channel}`, { channel, resolve } as never);
  }
  for (const locale of ["zh", "en"] as const) {
    const { name, text } = formToApprove(warning, locale);
    mall.sandbox.world.sms.templates.approve(name, text);
  }
  effects.set("test.listener", async (_ctx, { messageId, status }) => {
    heard.set(String(messageId), [...(heard.get(String(messageId)) ?? []), String(status)]);
  });
});

let lastPhone = 13_500_000_000 + Math.floor(Math.random() * 99_000_000);
const aPhone = () => `+86${++lastPhone}`;
const somebody = (address: string): Id => {
  const id = newId("tst");
  addresses.set(id, address);
  return id;
};

type TextOrder = Partial<MessageOrder<"notice" | "at", typeof warning>>;
const queueText = (to: Id, changes: TextOrder = {}) =>
  mall.world.db.transact((tx) =>
    queueTextMessage(tx, ctx, {
      key: newId("tst"),
      template: warning,
      params: { notice: "N-17", at: Date.parse("2026-11-25T17:30:00Z") },
      to: { recipient: "test.TEXT_MESSAGE", id: to },
      listener: "test.listener",
      ...changes,
    }),
  );
const queueMail = (to: Id) =>
  mall.world.db.transact((tx) =>
    queueLetter(tx, ctx, {
      key: newId("tst"),
      template: letter,
      params: { notice: "N-17", count: 3 },
      to: { recipient: "test.MAIL", id: to },
      listener: "test.listener",
    }),
  );
const stateOf = async (id: Id<"msg">) => (await messageOf(mall.world.db, id))!;
const textsTo = (phone: string) => mall.sandbox.world.sms.carrier.of(phone);
const order = (path: string, body: object) =>
  fetch(`${mall.sandbox.url}/__sandbox/${path}`, { method: "POST", body: JSON.stringify(body) });
/** What a killed worker leaves behind: it has begun, and nobody knows how far it came. */
const dieWhileSending = (id: Id<"msg">) =>
  mall.world.db.transact((tx) =>
    tx
      .update(messages)
      .set({ status: "SENDING", sendingAt: mall.clock.now(), serialNo: null, nextAskAt: null })
      .where(eq(messages.id, id)),
  );
const later = async (ms: number) => {
  mall.clock.advance(ms);
  await mall.sandbox.tick();
  await mall.drain();
};

describe("a text message", () => {
  it("reaches the phone in the person's language, with codes and dates and nothing else", async () => {
    const [zh, en] = [aPhone(), aPhone()];
    await queueText(somebody(zh));
    await queueText(somebody(en), { locale: "en" });
    await mall.drain();
    expect(textsTo(zh)[0]!.text).toBe(
      "【工厂到家】您的信息可能受到影响，请在小程序内查看通知 N-17，发布于 2026-11-26。",
    );
    expect(textsTo(en)[0]!.text).toContain("Published on 2026-11-26: your data may be affected. Open notice N-17");
  });

  it("goes out once per key, however many ask for it at once", async () => {
    const phone = aPhone();
    const to = somebody(phone);
    const key = newId("tst");
    const ids = await Promise.all([1, 2, 3, 4].map(() => queueText(to, { key })));
    expect(new Set(ids).size).toBe(1);
    await queueText(to, { key });
    await mall.drain();
    expect(textsTo(phone)).toHaveLength(1);
  });

  it("Policy 5.3: neither its row nor the outbox names the phone number", async () => {
    const phone = aPhone();
    const id = await queueText(somebody(phone));
    await mall.drain();
    const row = await stateOf(id);
    const jobs = await mall.world.db.select().from(outboxMessages);
    expect(row.status).toBe("SENT");
    expect(JSON.stringify([row, jobs])).not.toContain(phone.slice(3));
  });

  it("a delivery report says that it arrived, on the path nobody can guess and for numbers that are ours", async () => {
    const phone = aPhone();
    const id = await queueText(somebody(phone));
    await mall.drain();
    const { serialNo } = await stateOf(id);
    const report = (sid: string | null, word: string) =>
      fetch(`${mall.world.settings.notifyBaseUrl}/messages/delivery-reports/${word}`, {
        method: "POST",
        body: JSON.stringify([
          { user_receive_time: "2026-11-26 01:30:05", report_status: "SUCCESS", errmsg: "DELIVRD", sid },
        ]),
      });
    expect((await report(serialNo, "guessed")).status).toBe(404);
    expect((await stateOf(id)).status).toBe("SENT");
    expect(await (await report("2028:unknown", "test-reports")).json()).toEqual({ result: 0, errmsg: "OK" });
    const garbled = await fetch(`${mall.world.settings.notifyBaseUrl}/messages/delivery-reports/test-reports`, {
      method: "POST",
      body: "{}",
    });
    expect(garbled.status).toBe(400);

    await later(5 * SECOND);
    expect(await stateOf(id)).toMatchObject({ status: "DELIVERED", nextAskAt: null });
    expect(heard.get(id)).toEqual(["SENT", "DELIVERED"]);
    await report(serialNo, "test-reports");
    await mall.drain();
    expect(heard.get(id)).toEqual(["SENT", "DELIVERED"]);
  });

  it("one that the carrier could not deliver is FAILED with the carrier's code", async () => {
    const phone = aPhone();
    mall.sandbox.world.sms.carrier.decide(phone, "FAIL");
    const id = await queueText(somebody(phone));
    await mall.drain();
    await later(5 * SECOND);
    expect(await stateOf(id)).toMatchObject({ status: "FAILED", failure: "UNDELIV" });
  });

  it("what the provider will never take is FAILED at once, and not tried again", async () => {
    const phone = aPhone();
    mall.sandbox.world.sms.carrier.decide(phone, "BLACKLISTED");
    const blocked = await queueText(somebody(phone));
    const nobody = await queueText(newId("tst"));
    const wrong = await queueText(somebody("13800138000"));
    await mall.drain();
    expect(await stateOf(blocked)).toMatchObject({
      status: "FAILED",
      failure: "FailedOperation.PhoneNumberInBlacklist",
    });
    expect(await stateOf(nobody)).toMatchObject({ status: "FAILED", failure: "NO_ADDRESS" });
    expect(await stateOf(wrong)).toMatchObject({ status: "FAILED", failure: "NUMBER" });
    await later(HOUR);
    expect((await stateOf(blocked)).status).toBe("FAILED");
  });

  it("a provider that is down is tried again later, and a message that is too old by then is not sent", async () => {
    const [soon, late] = [aPhone(), aPhone()];
    await order("faults", { kind: "status", status: 500, path: "/sms" });
    mall.sandbox.world.sms.carrier.limits = { perHour: 1, perDay: 10 };
    const id = await queueText(somebody(soon));
    const other = await queueText(somebody(late));
    const blocked = await queueText(somebody(late), { params: { notice: "N-18", at: 0 } });
    await mall.drain();
    // 500 says nothing about what the provider did before: see the next test. The limit does.
    expect([(await stateOf(id)).status, (await stateOf(other)).status].sort()).toEqual(["SENT", "UNKNOWN"]);
    expect((await stateOf(blocked)).status).toBe("QUEUED");
    mall.sandbox.world.sms.carrier.limits = { perHour: 5, perDay: 10 };
    await later(MINUTE);
    expect((await stateOf(blocked)).status).toBe("SENT");

    const stale = await queueText(somebody(late));
    mall.clock.advance(2 * DAY);
    await mall.sweep("platform/messages.endWhatIsOver");
    await mall.drain();
    expect(await stateOf(stale)).toMatchObject({ status: "FAILED", failure: "EXPIRED" });
    expect(textsTo(late)).toHaveLength(2);
  });
});

describe("[F6] Policy 5.8.1: a crash between sending and writing it down", () => {
  it("leaves the message UNKNOWN, asks the provider by our reference, and never sends it twice", async () => {
    const phone = aPhone();
    const id = await queueText(somebody(phone));
    await mall.drain();
    expect(textsTo(phone)).toHaveLength(1);
    await dieWhileSending(id);
    await sendMessage(ctx, { messageId: id });
    expect((await stateOf(id)).status).toBe("UNKNOWN");
    expect(textsTo(phone)).toHaveLength(1);

    await mall.sandbox.tick();
    mall.clock.advance(MINUTE);
    await mall.sandbox.tick();
    await mall.sweep("platform/messages.askForOutcomes");
    expect(await stateOf(id)).toMatchObject({ status: "DELIVERED", serialNo: textsTo(phone)[0]!.serialNo });
    expect(textsTo(phone)).toHaveLength(1);
  });

  it("is found by the sweep, too, when the outbox does not come back", async () => {
    const id = await queueText(somebody(aPhone()));
    await mall.drain();
    await dieWhileSending(id);
    await mall.sweep("platform/messages.endWhatIsOver");
    expect((await stateOf(id)).status).toBe("SENDING");
    mall.clock.advance(3 * MINUTE);
    await mall.sweep("platform/messages.endWhatIsOver");
    expect((await stateOf(id)).status).toBe("UNKNOWN");
  });

  it("an answer that got lost on the way is asked for, not repeated", async () => {
    const phone = aPhone();
    await order("faults", { kind: "accepted-drop", path: "/sms" });
    const id = await queueText(somebody(phone));
    await mall.drain();
    expect((await stateOf(id)).status).toBe("UNKNOWN");
    mall.clock.advance(2 * MINUTE);
    await mall.sandbox.tick();
    await mall.sweep("platform/messages.askForOutcomes");
    expect((await stateOf(id)).status).toBe("DELIVERED");
    expect(textsTo(phone)).toHaveLength(1);
  });

  it("three days without an answer end in UNREPORTED, and a late report still counts", async () => {
    const phone = aPhone();
    const id = await queueText(somebody(phone));
    await dieWhileSending(id);
    await sendMessage(ctx, { messageId: id });
    for (let hours = 0; hours <= 96 && (await stateOf(id)).status === "UNKNOWN"; hours += 6) {
      mall.clock.advance(6 * HOUR);
      await mall.sweep("platform/messages.askForOutcomes");
    }
    expect(await stateOf(id)).toMatchObject({ status: "UNREPORTED", nextAskAt: null });
    expect(textsTo(phone)).toHaveLength(0);
    const outcome = { serialNo: newId("tst"), delivered: true, reportedAt: mall.clock.now(), failure: "" };
    await settleMessage(ctx, await stateOf(id), outcome);
    expect((await stateOf(id)).status).toBe("DELIVERED");
  });
});

describe("a letter", () => {
  const mailbox = (address: string) => mall.sandbox.world.postOffice.of(address);
  const anAddress = (name: string) => `${name}@${newId("tst").slice(4)}.example.com`;

  it("lies in the mailbox under a Message-ID of its own, and a repetition carries the same", async () => {
    const address = anAddress("li");
    const id = await queueMail(somebody(address));
    await mall.drain();
    expect((await stateOf(id)).status).toBe("SENT");
    await dieWhileSending(id);
    await sendMessage(ctx, { messageId: id });
    expect(mailbox(address).map(({ raw }) => /Message-ID: <(\S+)@/.exec(raw)?.[1])).toEqual([id, id]);
  });

  it("an address that takes no mail gets none any more; a full mailbox is tried again", async () => {
    const bounce = anAddress("bounce");
    const first = await queueMail(somebody(bounce));
    const full = await queueMail(somebody(anAddress("full")));
    await mall.drain();
    expect(await stateOf(first)).toMatchObject({ status: "FAILED", failure: "SMTP_550" });
    expect((await stateOf(full)).status).toBe("QUEUED");
    const second = await queueMail(somebody(bounce.toUpperCase()));
    await mall.drain();
    expect(await stateOf(second)).toMatchObject({ status: "FAILED", failure: "SUPPRESSED" });
    expect([heard.get(first), heard.get(second)]).toEqual([["FAILED"], ["FAILED"]]);
  });
});

describe("whom it reaches", () => {
  it("is found behind an account, an order and a colleague at the moment of sending", async () => {
    const buyer = await mall.aBuyer();
    const reached = await mall.world.messageBook.recipients.get("shop/accounts.phone")!.resolve(ctx, buyer.accountId);
    expect(reached).toMatchObject({ address: expect.stringMatching(/^\+861\d{10}$/), accountId: buyer.accountId });
    for (const name of ["shop/accounts.phone", "shop/orders.consigneePhone", "platform/staff.email"]) {
      const resolver = mall.world.messageBook.recipients.get(name)!;
      const unknown = newId(name === "shop/accounts.phone" ? "acc" : name === "platform/staff.email" ? "stf" : "ord");
      expect(await resolver.resolve(ctx, unknown)).toBeUndefined();
    }
  });

  it("a template nobody lists, and a recipient of another channel, fail the deed that asks", async () => {
    const to = somebody(aPhone());
    const foreign = textTemplate({ ...warning, code: "platform/messages.nobody" });
    await expect(queueText(to, { template: foreign })).rejects.toThrow("no room lists");
    await expect(queueText(to, { to: { recipient: "test.MAIL", id: to } })).rejects.toThrow("nobody that TEXT_MESSAGE");
  });
});

describe("templates", () => {
  it("Policy 5.3: a deed that would put words into a message fails, and queues none", async () => {
    const wordy = { notice: "张小满", at: 0 };
    await expect(queueText(somebody(aPhone()), { params: wordy })).rejects.toThrow(RangeError);
  });

  it("every message of the house says each of its values in both languages and no others", () => {
    const wrong: string[] = [];
    for (const template of messageBook.templates.values()) {
      const texts = template.channel === "MAIL" ? [template.subject, template.body] : [template.text];
      for (const language of ["zh", "en"] as const) {
        const used = namesIn(texts.map((text) => text[language]).join(" "));
        const declared = Object.keys(template.params);
        if (used.sort().join() !== declared.sort().join()) wrong.push(`${template.code} in ${language}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
