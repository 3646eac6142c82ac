import { describe, expect, it } from "vitest";
import { permissionsOf } from "#kernel/permissions";
import { livingGrants, monthsLater, rightsAt } from "./rules.js";
import { apartFrom, clashIn, grantableName, grantables } from "./separation.js";

const now = new Date("2026-11-25T04:00:00Z");

describe("how long a grant lasts", () => {
  it("ends on the same day of the month, or on the month's last", () => {
    expect(monthsLater(new Date("2026-01-31T08:00:00Z"), 1)).toEqual(new Date("2026-02-28T08:00:00Z"));
    expect(monthsLater(new Date("2026-11-25T08:00:00Z"), 12)).toEqual(new Date("2027-11-25T08:00:00Z"));
    expect(monthsLater(new Date("2027-11-30T08:00:00Z"), 3)).toEqual(new Date("2028-02-29T08:00:00Z"));
  });

  it("gives no right from the instant of its end on, whatever the sweep does", () => {
    const held = {
      roles: ["WAREHOUSE", "MODERATOR"] as const,
      extraPermissions: ["finance:approve"] as const,
      grantEnds: { WAREHOUSE: now.toISOString(), "finance:approve": "2026-11-25T04:00:00.001Z" },
    };
    expect(livingGrants(held, now)).toEqual({ roles: ["MODERATOR"], extraPermissions: ["finance:approve"] });
    expect(rightsAt(held, now).has("shipment:create")).toBe(false);
    expect(rightsAt(held, new Date(now.getTime() - 1)).has("shipment:create")).toBe(true);
    expect(rightsAt(held, new Date(now.getTime() + 1)).has("finance:approve")).toBe(false);
  });
});

describe("Policy 5.4: duties that must stay apart", () => {
  it.each([
    ["PRIVACY_OFFICER", "AUDITOR"],
    ["PRIVACY_LEAD", "AUDITOR"],
    ["SECURITY_OFFICER", "AUDITOR"],
    ["ADMINISTRATOR", "AUDITOR"],
  ] as const)("%s and %s never meet in one person", (a, b) => {
    expect(clashIn([a, b])).toBeDefined();
    expect(clashIn([b, a])).toBeDefined();
    expect(apartFrom(a)).toContain(b);
  });

  it("who approves a disclosure does not collect it, who collects does not hand over, who administers holds no key", () => {
    expect(clashIn(["LEGAL_APPROVER"], ["disclosure:collect"])).toBeDefined();
    expect(clashIn([], ["disclosure:collect", "disclosure:hand-over"])).toBeDefined();
    expect(clashIn(["ADMINISTRATOR"], ["keys:custody"])).toBeDefined();
    expect(clashIn(["PRIVACY_OFFICER"], ["disclosure:collect"])).toBeUndefined();
  });

  it("united all the same, by a slip in the tables, they give no right at all", () => {
    const both = { roles: ["LEGAL_APPROVER"], extraPermissions: ["disclosure:collect"], grantEnds: null } as const;
    expect(rightsAt(both, now)).toEqual(permissionsOf([]));
  });
});

it("everything that can be granted has a name in both languages", () => {
  for (const name of grantables) {
    expect(grantableName(name).zh).toMatch(/\p{Script=Han}/u);
    expect(grantableName(name).en).not.toBe(name);
  }
});
