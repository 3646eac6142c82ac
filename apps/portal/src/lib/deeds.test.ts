import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { deedLabel } from "@factory-to-home/contract";
import { describe, expect, it } from "vitest";

const modules = path.join(import.meta.dirname, "../../../api/src/modules");
const rooms = [
  "shop/orders",
  "shop/payments",
  "shop/delivery",
  "care/after-sales",
  "privacy/incidents",
  "privacy/campaigns",
  "privacy/data-subject-requests",
  "privacy/identity-checks",
];

/** These stand in the history of an attempt, a refund or a day, which no page shows. */
const elsewhere = ["shop/payments.moveAttempt", "shop/payments.reconcileDay"];

/** `action: "shop/orders.placeOrder"`, and the names that a room puts behind its own: `deed: "approveRefund"`. */
function deedsOf(room: string): string[] {
  const files = globSync("*.ts", { cwd: path.join(modules, room) }).filter((name) => !name.includes(".test."));
  const source = files.map((name) => readFileSync(path.join(modules, room, name), "utf8")).join("\n");
  const whole = [...source.matchAll(/(?:action: |action = |ACTION = )"([\w/-]+\.\w+)"/g)].map((match) => match[1]!);
  const parts = [
    ...source.matchAll(
      /(?:deed: |deed = |DEED = |: )"((?:mark|approve|reject|decide|settle|close|cancel|presume|receive|accept|dispute|send|retry|enter|withdraw|appeal)[A-Z]\w+)"/g,
    ),
  ];
  return [...whole, ...parts.map((match) => `${room}.${match[1]}`)];
}

describe("the history of an order or a case", () => {
  const deeds = [...new Set(rooms.flatMap(deedsOf))].filter((deed) => !elsewhere.includes(deed));

  it("is read from the API's own sources", () => {
    expect(deeds.length).toBeGreaterThan(35);
  });

  it.each(deeds)("[check 67] says in words what %s was", (deed) => {
    expect(deedLabel(deed)).not.toEqual(deedLabel("no/such.deed"));
  });
});
