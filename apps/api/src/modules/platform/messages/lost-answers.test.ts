import { beforeAll, describe, expect, it } from "vitest";
import { HOUR, MINUTE } from "#kernel/clock";
import { newId } from "#kernel/id";
import { aPhone, aPost, type Post } from "./post-fixtures.js";
import { sendMessage } from "./send-message.js";
import { settleMessage } from "./settle-message.js";

let { mall, ctx, heard, somebody, queueText, queueMail, stateOf, textsTo, order, dieWhileSending } = {} as Post;
beforeAll(async () => {
  ({ mall, ctx, heard, somebody, queueText, queueMail, stateOf, textsTo, order, dieWhileSending } = await aPost());
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
