import { expect, it } from "vitest";
import { newId } from "#kernel/id";
import { mapOf } from "#privacy/data-map";
import { holdings } from "../../src/rooms.js";
import { allTables } from "./source.js";

it("[item 11] [B13] Policy 6.4: every table about shoppers says what closing an account does to it, and can be followed to its person", () => {
  const map = mapOf(holdings);
  const lost = map.filter(({ person, way, own }) => person === "ACCOUNT" && !way && !own).map(({ name }) => name);
  expect(lost).toEqual([]);
  const fates = Object.fromEntries(map.map(({ name, onClosing }) => [name, onClosing]));
  expect(fates).toMatchObject({
    accounts: "BLANK",
    delivery_addresses: "DELETE",
    shopper_sessions: "DELETE",
    cart_items: "DELETE",
    notifications: "DELETE",
    orders: "WITH_TRANSACTION",
    order_lines: "WITH_TRANSACTION",
    payments: "WITH_TRANSACTION",
    shipments: "WITH_TRANSACTION",
    after_sales_cases: "WITH_TRANSACTION",
    conversation_sessions: "WITH_TRANSACTION",
    conversation_messages: "WITH_TRANSACTION",
    tickets: "DELETE",
    data_subject_requests: "BLANK",
    consent_events: "KEEP",
    staff_members: "NOT_CONCERNED",
  });
});

it("[C14] no table that is said to hold nobody has a column for an account", async () => {
  const named = new Set(mapOf(holdings).map(({ name }) => name));
  const found: string[] = [];
  for (const [name, table] of await allTables()) {
    if (named.has(name)) continue;
    const columns = Object.entries(
      table as unknown as Record<string, { mapToDriverValue?: (v: string) => unknown; getSQLType?: () => string }>,
    );
    for (const [property, column] of columns) {
      if (column?.getSQLType?.() !== "binary(16)") continue;
      try {
        column.mapToDriverValue!(newId("acc"));
        found.push(`${name}.${property}`);
      } catch {}
    }
  }
  expect(found).toEqual([]);
});

it("[C14] a value that closing empties can be emptied, or is sealed under a key that closing destroys", () => {
  const stuck: string[] = [];
  for (const { name, card, columns, onClosing } of mapOf(holdings)) {
    if (onClosing !== "BLANK") continue;
    for (const [property, rule] of Object.entries(card.columns)) {
      if (typeof rule === "string" || rule.erasure === "KEEP_PSEUDONYM") continue;
      const sealedWithOwnKey = rule.erasure === "DESTROY_KEY" && "keyId" in columns;
      if (columns[property]!.notNull && !sealedWithOwnKey) stuck.push(`${name}.${property}`);
    }
  }
  expect(stuck).toEqual([]);
});
