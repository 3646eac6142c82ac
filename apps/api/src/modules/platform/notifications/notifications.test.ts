import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#kernel/id";
import { type NoticeTemplate, noticeTemplate, renderNotice } from "#kernel/notice";
import { aMall, type Mall } from "../../../../test/mall.js";
import { notices } from "../../../rooms.js";
import type { Buyer } from "../../shop/orders/fixtures.js";
import { notify } from "./index.js";

const parcel = noticeTemplate({
  code: "platform/notifications.test",
  title: { zh: "订单 {orderNumber} 已退款", en: "Order {orderNumber} is refunded" },
  body: { zh: "{amount} 已于 {at} 退回。", en: "{amount} went back on {at}." },
  params: { orderNumber: "CODE", amount: "FEN", at: "DATE" },
});

const INBOX = "{ myNotifications(first: 10) { nodes { id template entity title body readAt } } }";
const READ = `mutation ($input: MarkNotificationReadInput!) { markNotificationRead(input: $input) {
  __typename ... on Notification { readAt } ... on Refusal { code } } }`;

let mall: Mall;
let buyer: Buyer;
beforeAll(async () => {
  mall = await aMall();
  buyer = await mall.aBuyer();
  (mall.world.notices as Map<string, NoticeTemplate>).set(parcel.code, parcel as NoticeTemplate);
});

const params = { orderNumber: "2026112599", amount: 12_340, at: Date.parse("2026-11-25T17:30:00Z") };
const tell = (accountId = buyer.accountId, key?: string) =>
  mall.world.db.transact((tx) =>
    notify(tx, mall.system, { accountId, template: parcel, params, entity: newId("ord"), ...(key && { key }) }),
  );

describe("a message", () => {
  it("speaks the reader's language, money in yuan and dates in Shanghai", () => {
    const template = parcel as NoticeTemplate;
    expect(renderNotice(template, params, "zh")).toEqual({
      title: "订单 2026112599 已退款",
      body: "¥123.40 已于 2026-11-26 退回。",
    });
    expect(renderNotice(template, params, "en").body).toBe("¥123.40 went back on 2026-11-26.");
  });

  it("reaches the person's inbox, is read by the person alone, and is told once per key", async () => {
    const key = newId("rfd");
    await Promise.all([tell(buyer.accountId, key), tell(buyer.accountId, key)]);
    const [message, ...more] = (await mall.ask(INBOX, {}, buyer)).nodes;
    expect(more).toEqual([]);
    expect(message).toMatchObject({ template: parcel.code, title: "订单 2026112599 已退款", readAt: null });
    const stranger = await mall.aBuyer();
    const input = { notificationId: message.id };
    expect(await mall.ask(READ, { input }, stranger)).toMatchObject({ code: "NOT_FOUND" });
    expect(await mall.ask("{ unreadNotifications }", {}, buyer)).toBe(1);
    const first = await mall.ask(READ, { input }, buyer);
    mall.clock.advance(60_000);
    expect(await mall.ask(READ, { input }, buyer)).toEqual(first);
    expect(await mall.ask("{ unreadNotifications }", {}, buyer)).toBe(0);
  });
});

describe("templates", () => {
  it("Policy 5.3: each names its values in both languages, and no kind of value can hold a name or a text", () => {
    const wrong: string[] = [];
    for (const { code, title, body, params: declared } of notices.values()) {
      for (const language of ["zh", "en"] as const) {
        const used = [...`${title[language]} ${body[language]}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
        for (const name of used) if (!declared[name]) wrong.push(`${code}: {${name}} is not declared`);
        for (const name of Object.keys(declared)) {
          if (!used.includes(name)) wrong.push(`${code}: ${name} is never said in ${language}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
