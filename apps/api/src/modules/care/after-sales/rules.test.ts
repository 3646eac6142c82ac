import { describe, expect, it } from "vitest";
import type { Permission } from "#kernel/permissions";
import { type Stake, tiersFor, tiersOf, tierToSign } from "./rules.js";
import type { Tier } from "./tables.js";

const stake = (changes: Partial<Stake>): Stake => ({
  kind: "RETURN_AND_REFUND",
  beforeDispatch: false,
  amountFen: 1_00,
  recentRefunds: 0,
  ...changes,
});

describe("whose signatures an amount needs", () => {
  it.each<[string, Partial<Stake>, number]>([
    ["a return of 200 yuan: one", { amountFen: 200_00 }, 1],
    ["a fen more: two", { amountFen: 200_01 }, 2],
    ["a return of 2,000 yuan: two", { amountFen: 2_000_00 }, 2],
    ["a fen more: three", { amountFen: 2_000_01 }, 3],
    ["30 yuan without the goods: one", { kind: "REFUND_ONLY", amountFen: 30_00 }, 1],
    ["a fen more: two", { kind: "REFUND_ONLY", amountFen: 30_01 }, 2],
    ["a fen above 300 yuan without the goods: three", { kind: "REFUND_ONLY", amountFen: 300_01 }, 3],
    [
      "5,000 yuan that never left the warehouse: one",
      { kind: "REFUND_ONLY", beforeDispatch: true, amountFen: 5_000_00 },
      1,
    ],
    ["a fen more: three", { kind: "REFUND_ONLY", beforeDispatch: true, amountFen: 5_000_01 }, 3],
    ["the fourth refund within a month is still one", { recentRefunds: 3 }, 1],
    ["the fifth: two", { recentRefunds: 4 }, 2],
  ])("%s", (_name, changes, hands) => {
    expect(tiersFor(stake(changes))).toHaveLength(hands);
  });

  it("an appeal is always a lead's business, since the one who rejected has prepared it", () => {
    expect(tiersOf("ESCALATED", stake({}))).toEqual(["APPROVE"]);
    expect(tiersOf("ESCALATED", stake({ amountFen: 2_000_01 }))).toEqual(["APPROVE", "FINANCE"]);
  });
});

describe("maker and checker", () => {
  const needed: Tier[] = ["PREPARE", "APPROVE", "FINANCE"];
  const person = (staffId: string, ...permissions: Permission[]) => ({ staffId, permissions: new Set(permissions) });
  const lead = person("lead", "after-sales:decide", "refund:approve");
  const all = person("all", "after-sales:decide", "refund:approve", "finance:approve");

  it("nobody signs twice, whatever they may do", () => {
    expect(tierToSign(needed, [], lead)).toBe("PREPARE");
    expect(tierToSign(needed, [{ tier: "PREPARE", staffId: "lead" }], lead)).toBeUndefined();
    expect(tierToSign(needed, [{ tier: "PREPARE", staffId: "agent" }], lead)).toBe("APPROVE");
    const two = [
      { tier: "PREPARE" as const, staffId: "agent" },
      { tier: "APPROVE" as const, staffId: "all" },
    ];
    expect(tierToSign(needed, two, all)).toBeUndefined();
  });

  it("nobody signs out of turn or beyond their permission", () => {
    expect(tierToSign(needed, [], person("finance", "finance:approve"))).toBeUndefined();
    const prepared = [{ tier: "PREPARE" as const, staffId: "x" }];
    expect(tierToSign(needed, prepared, person("agent", "after-sales:decide"))).toBeUndefined();
  });

  it("nobody decides about the own deed", () => {
    expect(tierToSign(["APPROVE"], [], lead, ["lead"])).toBeUndefined();
    expect(tierToSign(["APPROVE"], [], lead, ["agent", null])).toBe("APPROVE");
  });
});
