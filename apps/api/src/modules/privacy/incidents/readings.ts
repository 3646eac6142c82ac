import type { Id } from "#kernel/id";
import { buyerTypes, recipientTypes, sorted } from "./person.js";
import type { DataType } from "./status.js";

/** A line of the access log, as far as it says whose what was read. */
export interface Reading {
  accountId: Id<"acc"> | null;
  orderId: Id<"ord"> | null;
  /** `Type.field` */
  fields: readonly string[];
}

const byField: readonly [RegExp, DataType][] = [
  [/phone/i, "PHONE_NUMBER"],
  [/street|address|region/i, "ADDRESS"],
  [/nickname/i, "ACCOUNT"],
  [/name$/i, "NAME"],
  [/text|body|words|message|description|remark|content/i, "CHAT"],
  [/tracking|orderNumber|line/i, "ORDER"],
];

/** What kind of data a field of the schema shows. */
export const dataTypeOf = (field: string): DataType => {
  const name = field.slice(field.indexOf(".") + 1);
  return byField.find(([pattern]) => pattern.test(name))?.[1] ?? "OTHER";
};

export interface ReadPeople {
  accounts: Map<Id<"acc">, DataType[]>;
  orders: Map<Id<"ord">, { recipient: DataType[]; buyer: DataType[] }>;
}

/** Who was read, and what of them. A name, number or address read on an order is its recipient's. */
export function readingsByPerson(readings: readonly Reading[]): ReadPeople {
  const accounts: ReadPeople["accounts"] = new Map();
  const orders: ReadPeople["orders"] = new Map();
  for (const { accountId, orderId, fields } of readings) {
    const types = fields.map(dataTypeOf);
    if (orderId) {
      const known = orders.get(orderId) ?? { recipient: [], buyer: [] };
      orders.set(orderId, {
        recipient: sorted([...known.recipient, ...recipientTypes(types)]),
        buyer: sorted([...known.buyer, ...buyerTypes(types)]),
      });
    } else if (accountId) accounts.set(accountId, sorted([...(accounts.get(accountId) ?? []), ...types]));
  }
  return { accounts, orders };
}
