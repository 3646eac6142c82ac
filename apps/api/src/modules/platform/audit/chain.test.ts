import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { newId } from "#kernel/id";
import { type AuditEntry, GENESIS, link } from "./chain.js";

const secret = randomBytes(32);
const entry: AuditEntry = {
  id: newId("aud"),
  at: new Date("2026-02-28T16:00:00.000Z"),
  actorKind: "STAFF",
  actor: newId("stf"),
  action: "shop/delivery.shipOrder",
  outcome: "DONE",
  entity: newId("ord"),
  fromStatus: "PAID",
  toStatus: "SHIPPED",
  requestId: "req-1",
  detail: { pieces: 2, carrier: "SF" },
};
const known = link(secret, 7, GENESIS, entry);

it("[item 162] a link stands on its number, on the link before it and on the secret", () => {
  expect(link(secret, 8, GENESIS, entry)).not.toEqual(known);
  expect(link(secret, 7, randomBytes(32), entry)).not.toEqual(known);
  expect(link(randomBytes(32), 7, GENESIS, entry)).not.toEqual(known);
});

it.each(Object.keys(entry) as (keyof AuditEntry)[])("[item 162] a link stands on the entry's %s", (field) => {
  const other = { id: newId("aud"), at: new Date(0), detail: { pieces: 3 } };
  const changed = { ...entry, [field]: field in other ? other[field as keyof typeof other] : "SYSTEM" };
  expect(link(secret, 7, GENESIS, changed)).not.toEqual(known);
});

it("two entries that read the same when their fields run together are told apart", () => {
  const shifted = { ...entry, actor: `${entry.actor}s`, action: entry.action.slice(1) };
  expect(link(secret, 7, GENESIS, shifted)).not.toEqual(known);
});

it("the order in which a database keeps the keys of a detail does not matter", () => {
  expect(link(secret, 7, GENESIS, { ...entry, detail: { carrier: "SF", pieces: 2 } })).toEqual(known);
});
