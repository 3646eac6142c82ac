import { randomInt } from "node:crypto";
import type { Letter, Paper, Scope } from "./disclosure-verbs.js";

const DAY_MS = 86_400_000;
const SHANGHAI_MS = 8 * 3_600_000;
/** How far back a letter asks. */
const PERIOD_DAYS = 60;

/** `YYYY-MM-DD` in Shanghai, so many days from an instant. */
export const dayOf = (instant: number, days = 0): string =>
  new Date(instant + SHANGHAI_MS + days * DAY_MS).toISOString().slice(0, 10);

/** @param until its last day, in days from now; negative when it has run out */
export const paperOf = (now: number, until: number): Paper => ({
  kind: "EVIDENCE_NOTICE",
  number: `调证 ${randomInt(1e9)} 号`,
  issuedOn: dayOf(now, Math.min(until, 0) - 1),
  validUntil: dayOf(now, until),
});

/** Fields that the letter below asks for, by the names under which they stand in the archive. */
export const ORDER_FIELDS = { "orders.orderNumber": "订单号", "orders.status": "订单状态" } as const;

/** The police ask for number and state of one order. */
export const policeLetterAbout = (orderNumber: string, now: number, paper: Paper): Letter => ({
  authority: "POLICE_ADMINISTRATIVE",
  authorityName: "某市公安局某分局",
  caseNumber: `行受 ${randomInt(1e9)} 号`,
  receivedOn: dayOf(now),
  instrument: paper,
  officers: [
    { name: "经办人一", idNumber: "021345" },
    { name: "经办人二", idNumber: "021346" },
  ],
  legalArticle: "公安机关办理行政案件程序规定第二十八条",
  dataAsked: "订单号与订单状态",
  personsAsked: `订单 ${orderNumber} 的买家`,
  askedCategories: ["ORDER"],
  askedFrom: dayOf(now, -PERIOD_DAYS),
  askedTo: dayOf(now),
});

/** What that letter asks for, and not a row more. */
export const scopeFor = (orderNumber: string, { askedFrom, askedTo }: Letter): Scope => ({
  persons: [orderNumber],
  fields: Object.keys(ORDER_FIELDS),
  from: askedFrom,
  to: askedTo,
  expectedCount: 1,
});
