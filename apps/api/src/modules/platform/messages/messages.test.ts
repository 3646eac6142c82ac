import { beforeAll, describe, expect, it } from "vitest";
import { DAY, HOUR, MINUTE, SECOND } from "#kernel/clock";
import { newId } from "#kernel/id";
import { namesIn, textTemplate } from "#kernel/message";
import { messageBook } from "../../../rooms.js";
import { outboxMessages } from "../outbox/tables.js";
import { aPhone, aPost, type Post, warning } from "./post-fixtures.js";

let { mall, ctx, heard, somebody, queueText, stateOf, textsTo, order, later } = {} as Post;
beforeAll(async () => {
  ({ mall, ctx, heard, somebody, queueText, stateOf, textsTo, order, later } = await aPost());
});

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
