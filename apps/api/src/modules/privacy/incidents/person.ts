import { createHash } from "node:crypto";
import type { Ctx } from "#kernel/context";
import type { Id } from "#kernel/id";
import type { Sealed } from "#kernel/sealed";
import { accountsOfPhoneIndexes, phoneIndexesOf } from "#shop/accounts";
import { consigneesOf, type OrderRow } from "#shop/orders";
import type { DataType } from "./status.js";

/** Somebody whose information got out, however many rows it stood in. */
export interface Person {
  /** Phone index where there is one: it makes buyer, recipient and listed number the same person. */
  identity: Buffer;
  accountId: Id<"acc"> | null;
  orderId: Id<"ord"> | null;
  dataTypes: readonly DataType[];
  contact?: { id: Id<"afs">; phone: Sealed | null; mail: Sealed | null };
}

/** Bound to the incident, so that the set is no register by which people are found elsewhere. */
export const personKey = (incidentId: Id<"inc">, identity: Buffer): Buffer =>
  createHash("sha256").update(incidentId).update(identity).digest();

/** What of an order says who its recipient is; the goods are theirs only together with that. */
const naming: readonly DataType[] = ["NAME", "PHONE_NUMBER", "ADDRESS"];

export const recipientTypes = (types: readonly DataType[]): DataType[] =>
  types.some((type) => naming.includes(type)) ? types.filter((type) => naming.includes(type) || type === "ORDER") : [];

/** The rest is the buyer's, who may be somebody else. */
export const buyerTypes = (types: readonly DataType[]): DataType[] => types.filter((type) => !naming.includes(type));

/** An account without a phone number is known by its own id. */
const identityOf = (accountId: Id<"acc">, phoneIndex: Buffer | null | undefined): Buffer =>
  phoneIndex ?? Buffer.from(accountId);

export async function peopleOfAccounts(
  ctx: Ctx,
  wanted: ReadonlyMap<Id<"acc">, readonly DataType[]>,
): Promise<Person[]> {
  const indexes = await phoneIndexesOf(ctx.db, [...wanted.keys()]);
  return [...wanted].map(([accountId, dataTypes]) => ({
    identity: identityOf(accountId, indexes.get(accountId)),
    accountId,
    orderId: null,
    dataTypes,
  }));
}

export interface OrderTypes {
  order: OrderRow;
  recipient: readonly DataType[];
  buyer: readonly DataType[];
}

/** Buyer and recipient of each order. A recipient who has an account is reached through it, too. */
export async function peopleOfOrders(ctx: Ctx, orders: readonly OrderTypes[]): Promise<Person[]> {
  const consignees = await consigneesOf(
    ctx,
    orders.filter(({ recipient }) => recipient.length > 0).map(({ order }) => order),
  );
  const indexes = new Map<Id<"ord">, Buffer>();
  for (const [orderId, { phoneNumber }] of consignees) indexes.set(orderId, ctx.blindIndex("PHONE", phoneNumber));
  const accounts = await accountsOfPhoneIndexes(ctx.db, [...indexes.values()]);
  const recipients = orders.flatMap(({ order, recipient }) => {
    const identity = indexes.get(order.id);
    if (!identity || recipient.length === 0) return [];
    const accountId = accounts.get(identity.toString("hex")) ?? null;
    return [{ identity, accountId, orderId: order.id, dataTypes: recipient }];
  });
  const ofAccounts = new Map<Id<"acc">, DataType[]>();
  for (const { order, buyer } of orders) {
    if (buyer.length > 0) ofAccounts.set(order.accountId, [...(ofAccounts.get(order.accountId) ?? []), ...buyer]);
  }
  return merged([...recipients, ...(await peopleOfAccounts(ctx, ofAccounts))]);
}

/** The same person twice is one, with all kinds of data and all ways to be reached. */
export function merged(people: readonly Person[]): Person[] {
  const byIdentity = new Map<string, Person>();
  for (const person of people) {
    const name = person.identity.toString("hex");
    const known = byIdentity.get(name);
    byIdentity.set(name, known ? union(known, person) : { ...person, dataTypes: sorted(person.dataTypes) });
  }
  return [...byIdentity.values()];
}

const union = (a: Person, b: Person): Person => ({
  ...b,
  ...a,
  accountId: a.accountId ?? b.accountId,
  orderId: a.orderId ?? b.orderId,
  dataTypes: sorted([...a.dataTypes, ...b.dataTypes]),
});

export const sorted = (types: readonly DataType[]): DataType[] => [...new Set(types)].sort();
