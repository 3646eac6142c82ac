import { describe, expect, it } from "vitest";
import { after, DAY, MINUTE } from "#kernel/clock";
import { capReached, mayExtend, mostInDay, reasonsFor, roleToSign, warningsAt } from "./rules.js";

const now = new Date("2026-03-02T02:00:00Z");
const ago = (ms: number) => after(now, -ms);
const plain = { extendedAt: null, liftedAt: null };

describe("the caps", () => {
  it.each([
    [{ inBurst: 19, inDay: 19 }, undefined],
    [{ inBurst: 20, inDay: 20 }, "D1"],
    [{ inBurst: 0, inDay: 99 }, undefined],
    [{ inBurst: 0, inDay: 100 }, "D2"],
  ] as const)("%o and one more is %s", (counts, cap) => {
    expect(capReached(counts, 1, plain, now)).toBe(cap);
  });

  it("many at once count as many", () => {
    expect(capReached({ inBurst: 0, inDay: 0 }, 200, plain, now)).toBe("D1");
    expect(capReached({ inBurst: 0, inDay: 0 }, 20, plain, now)).toBeUndefined();
  });

  it("a lead adds twenty to a day, once, and nothing goes above 150", () => {
    expect(mostInDay(plain, now)).toBe(100);
    expect(mostInDay({ ...plain, extendedAt: ago(DAY - MINUTE) }, now)).toBe(120);
    expect(mostInDay({ ...plain, extendedAt: ago(DAY) }, now)).toBe(100);
    expect(mostInDay({ extendedAt: ago(MINUTE), liftedAt: ago(MINUTE) }, now)).toBe(150);
    expect(mayExtend(plain, now)).toBe(true);
    expect(mayExtend({ ...plain, extendedAt: ago(DAY - MINUTE) }, now)).toBe(false);
  });

  it("warnings come at the tenth in ten minutes and at the sixtieth of a day, each once", () => {
    expect(warningsAt({ inBurst: 9, inDay: 9 })).toEqual([{ detector: "D1", times: 10 }]);
    expect(warningsAt({ inBurst: 8, inDay: 8 })).toEqual([]);
    expect(warningsAt({ inBurst: 10, inDay: 10 })).toEqual([]);
    expect(warningsAt({ inBurst: 3, inDay: 59 })).toEqual([{ detector: "D2", times: 60 }]);
    expect(warningsAt({ inBurst: 3, inDay: 60 })).toEqual([]);
  });
});

describe("who lifts", () => {
  const lead = { staffId: "stf_lead", roles: ["SERVICE_LEAD"] };
  const security = { staffId: "stf_security", roles: ["SECURITY_OFFICER"] };
  const both = { staffId: "stf_both", roles: ["SERVICE_LEAD", "SECURITY_OFFICER"] };

  it("each role signs once, by another person, and the suspended never", () => {
    expect(roleToSign([], lead, "stf_agent")).toBe("SERVICE_LEAD");
    expect(roleToSign([{ role: "SERVICE_LEAD", staffId: "stf_lead" }], lead, "stf_agent")).toBeUndefined();
    expect(roleToSign([{ role: "SERVICE_LEAD", staffId: "stf_other" }], lead, "stf_agent")).toBeUndefined();
    expect(roleToSign([{ role: "SERVICE_LEAD", staffId: "stf_lead" }], security, "stf_agent")).toBe("SECURITY_OFFICER");
    expect(roleToSign([], lead, "stf_lead")).toBeUndefined();
    expect(roleToSign([], { staffId: "stf_agent", roles: ["CUSTOMER_SERVICE_AGENT"] }, "stf_x")).toBeUndefined();
  });

  it("one person with both roles is still one person", () => {
    expect(roleToSign([], both, "stf_agent")).toBe("SERVICE_LEAD");
    expect(roleToSign([{ role: "SERVICE_LEAD", staffId: "stf_both" }], both, "stf_agent")).toBeUndefined();
  });
});

it("every kind of work has its reasons, and the own words are always one of them", () => {
  for (const reasons of Object.values(reasonsFor)) expect(reasons).toContain("OTHER");
});

it("caps drawn tighter by a setting hold, and what a lead adds comes on top of them", () => {
  const caps = { inBurst: 5, inDay: 30 };
  expect(capReached({ inBurst: 4, inDay: 4 }, 1, plain, now, caps)).toBeUndefined();
  expect(capReached({ inBurst: 5, inDay: 5 }, 1, plain, now, caps)).toBe("D1");
  expect(capReached({ inBurst: 0, inDay: 30 }, 1, plain, now, caps)).toBe("D2");
  expect(capReached({ inBurst: 0, inDay: 30 }, 1, { ...plain, extendedAt: ago(MINUTE) }, now, caps)).toBeUndefined();
});
