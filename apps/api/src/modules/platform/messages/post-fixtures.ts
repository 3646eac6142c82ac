import { eq } from "drizzle-orm";
import { DAY } from "#kernel/clock";
import { type SystemContext, systemContext } from "#kernel/context";
import { type Id, newId } from "#kernel/id";
import { formToApprove, letterTemplate, type MessageBook, type MessageTemplate, textTemplate } from "#kernel/message";
import { aMall, type Mall } from "../../../../test/mall.js";
import { effects } from "../../../rooms.js";
import { type MessageOrder, messageOf, queueLetter, queueTextMessage } from "./index.js";
import { messages } from "./tables.js";

export const warning = textTemplate({
  code: "platform/messages.testWarning",
  text: {
    zh: "您的信息可能受到影响，请在小程序内查看通知 {notice}，发布于 {at}。",
    en: "Published on {at}: your data may be affected. Open notice {notice} in the mini program.",
  },
  params: { notice: "CODE", at: "DATE" },
  goodForMs: 2 * DAY,
});
export const letter = letterTemplate({
  code: "platform/messages.testLetter",
  subject: { zh: "通知 {notice}", en: "Notice {notice}" },
  body: { zh: "共 {count} 项。", en: "{count} in all." },
  params: { notice: "CODE", count: "COUNT" },
  goodForMs: 2 * DAY,
});

let lastPhone = 13_500_000_000 + Math.floor(Math.random() * 99_000_000);
export const aPhone = () => `+86${++lastPhone}`;

type TextOrder = Partial<MessageOrder<"notice" | "at", typeof warning>>;

/** A mall whose post knows two templates more, people whom no room knows, and somebody who listens. */
export async function aPost() {
  const mall: Mall = await aMall();
  const ctx: SystemContext = systemContext(mall.world, "test");
  /** What the listener was told of each message, in order. */
  const heard = new Map<string, string[]>();
  const addresses = new Map<string, string>();
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
  return {
    mall,
    ctx,
    heard,
    somebody(address: string): Id {
      const id = newId("tst");
      addresses.set(id, address);
      return id;
    },
    queueText: (to: Id, changes: TextOrder = {}) =>
      mall.world.db.transact((tx) =>
        queueTextMessage(tx, ctx, {
          key: newId("tst"),
          template: warning,
          params: { notice: "N-17", at: Date.parse("2026-11-25T17:30:00Z") },
          to: { recipient: "test.TEXT_MESSAGE", id: to },
          listener: "test.listener",
          ...changes,
        }),
      ),
    queueMail: (to: Id) =>
      mall.world.db.transact((tx) =>
        queueLetter(tx, ctx, {
          key: newId("tst"),
          template: letter,
          params: { notice: "N-17", count: 3 },
          to: { recipient: "test.MAIL", id: to },
          listener: "test.listener",
        }),
      ),
    stateOf: async (id: Id<"msg">) => (await messageOf(mall.world.db, id))!,
    textsTo: (phone: string) => mall.sandbox.world.sms.carrier.of(phone),
    order: (path: string, body: object) =>
      fetch(`${mall.sandbox.url}/__sandbox/${path}`, { method: "POST", body: JSON.stringify(body) }),
    /** What a killed worker leaves behind: it has begun, and nobody knows how far it came. */
    dieWhileSending: (id: Id<"msg">) =>
      mall.world.db.transact((tx) =>
        tx
          .update(messages)
          .set({ status: "SENDING", sendingAt: mall.clock.now(), serialNo: null, nextAskAt: null })
          .where(eq(messages.id, id)),
      ),
    async later(ms: number) {
      mall.clock.advance(ms);
      await mall.sandbox.tick();
      await mall.drain();
    },
  };
}

export type Post = Awaited<ReturnType<typeof aPost>>;
