import { describe, expect, it } from "vitest";
import { after, DAY, HOUR, MINUTE } from "#kernel/clock";
import type { IdentityEvidence } from "./levels.js";
import {
  afterFailedCheck,
  afterWrongTry,
  attemptEnded,
  type CodeLimits,
  limitsOn,
  pauseOfSending,
  pauseOfTrying,
  problemOf,
} from "./rules.js";

const now = new Date("2026-11-25T04:00:00Z");
const fresh: CodeLimits = {
  failuresInRow: 0,
  lockedUntil: null,
  day: "2026-11-25",
  failuresThatDay: 0,
  sentThatDay: 0,
  lastSentAt: null,
};

describe("tries of a code", () => {
  it("three wrong ones in a row lock for 30 minutes, five on one Shanghai day end it until midnight there", () => {
    let limits = fresh;
    for (let i = 0; i < 3; i++) limits = afterWrongTry(limits, now);
    expect(pauseOfTrying(limits, now)).toEqual({ code: "LOCKED", retryAt: after(now, 30 * MINUTE) });
    expect(pauseOfTrying(limits, after(now, 30 * MINUTE))).toBeUndefined();
    const later = after(now, HOUR);
    for (let i = 0; i < 2; i++) limits = afterWrongTry(limits, later);
    expect(pauseOfTrying(limits, later)).toEqual({
      code: "TRIES_USED_UP",
      retryAt: new Date("2026-11-25T16:00:00Z"),
    });
    const nextDay = new Date("2026-11-25T16:00:00Z");
    expect(pauseOfTrying(limitsOn(limits, nextDay), nextDay)).toBeUndefined();
  });

  it("a try during a lock counts for the day and does not lengthen the lock", () => {
    const locked = { ...fresh, failuresThatDay: 3, lockedUntil: after(now, 10 * MINUTE) };
    const tried = afterWrongTry(locked, now);
    expect(tried).toMatchObject({ failuresThatDay: 4, lockedUntil: locked.lockedUntil, locked: false });
  });

  it("a code is sent once a minute and ten times a day, and not to who may not try it", () => {
    expect(pauseOfSending({ ...fresh, lastSentAt: now }, after(now, 59_000))?.code).toBe("JUST_SENT");
    expect(pauseOfSending({ ...fresh, lastSentAt: now }, after(now, MINUTE))).toBeUndefined();
    expect(pauseOfSending({ ...fresh, sentThatDay: 10 }, now)?.code).toBe("CODES_USED_UP");
    expect(pauseOfSending({ ...fresh, lockedUntil: after(now, 1) }, now)?.code).toBe("LOCKED");
  });
});

it("three failed checks end the attempt for 24 hours, then counting begins anew", () => {
  let attempts = { failures: 0, endedUntil: null as Date | null };
  for (let i = 0; i < 2; i++) attempts = afterFailedCheck(attempts, now);
  expect(attemptEnded(attempts, now)).toBeUndefined();
  attempts = afterFailedCheck(attempts, now);
  expect(attemptEnded(attempts, now)).toEqual(after(now, DAY));
  expect(attemptEnded(attempts, after(now, DAY))).toBeUndefined();
  expect(attempts.failures).toBe(0);
});

describe("[item 87] Policy 2.2.1: what a confirmed check must rest on", () => {
  const byFacts = (evidence: IdentityEvidence[], hasOrder = true) =>
    problemOf({ claim: "ACCOUNT_HOLDER", method: "ORDER_FACTS", evidence, hasOrder, confirmed: true });

  it("two different facts of an order and a call back to a phone in it", () => {
    expect(byFacts(["ORDER_MONTH", "GOODS_BOUGHT", "CALL_BACK"])).toBeUndefined();
    expect(byFacts(["ORDER_MONTH", "CALL_BACK"])).toBe("TWO_FACTS");
    expect(byFacts(["ORDER_MONTH", "ORDER_MONTH", "CALL_BACK"])).toBe("TWO_FACTS");
    expect(byFacts(["ORDER_MONTH", "GOODS_BOUGHT"])).toBe("CALL_BACK");
    expect(byFacts(["ORDER_MONTH", "GOODS_BOUGHT", "CALL_BACK"], false)).toBe("ORDER");
  });

  it("documents; for somebody else's matter an identity document and proof of the right to act", () => {
    const by = (claim: "ACCOUNT_HOLDER" | "REPRESENTATIVE", evidence: IdentityEvidence[]) =>
      problemOf({ claim, method: "DOCUMENTS", evidence, hasOrder: false, confirmed: true });
    expect(by("ACCOUNT_HOLDER", ["IDENTITY_DOCUMENT"])).toBeUndefined();
    expect(by("ACCOUNT_HOLDER", [])).toBe("DOCUMENT");
    expect(by("REPRESENTATIVE", ["IDENTITY_DOCUMENT"])).toBe("STANDING");
    expect(by("REPRESENTATIVE", ["KINSHIP_PROOF", "DEATH_CERTIFICATE"])).toBe("STANDING");
    expect(by("REPRESENTATIVE", ["IDENTITY_DOCUMENT", "KINSHIP_PROOF"])).toBeUndefined();
    expect(by("ACCOUNT_HOLDER", ["IDENTITY_DOCUMENT", "CALL_BACK"])).toBe("FOREIGN_EVIDENCE");
  });

  it("a representative is never believed on the telephone", () => {
    const evidence: IdentityEvidence[] = ["ORDER_MONTH", "GOODS_BOUGHT", "CALL_BACK"];
    expect(
      problemOf({ claim: "REPRESENTATIVE", method: "ORDER_FACTS", evidence, hasOrder: true, confirmed: true }),
    ).toBe("DOCUMENT");
  });

  it("a failed one only says what was asked", () => {
    const failed = { claim: "ACCOUNT_HOLDER", method: "ORDER_FACTS", hasOrder: false, confirmed: false } as const;
    expect(problemOf({ ...failed, evidence: ["AMOUNT_PAID"] })).toBeUndefined();
    expect(problemOf({ ...failed, evidence: [] })).toBe("TWO_FACTS");
  });
});
