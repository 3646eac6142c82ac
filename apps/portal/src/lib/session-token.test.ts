import { encode } from "next-auth/jwt";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { IDLE_LIMIT, isLive, openClaims, type StaffClaims, sealClaims, secondsNow } from "#lib/session-token";

const NOW = 1_800_000_000;
const claims: StaffClaims = {
  staffMemberId: "stf_1",
  staffToken: "opaque-token",
  endsAt: NOW + 8 * 3600,
  seenAt: NOW,
  permissions: [],
};

beforeAll(() => {
  vi.stubEnv("API_URL", "http://localhost:4000");
  vi.stubEnv("NEXTAUTH_URL", "http://localhost:3000");
  vi.stubEnv("NEXTAUTH_SECRET", "k".repeat(32));
});

describe("a staff session", () => {
  it("ends after 30 idle minutes", () => {
    expect(isLive(claims, NOW + 30 * 60 - 1)).toBe(true);
    expect(isLive(claims, NOW + 30 * 60)).toBe(false);
  });

  it("ends at its end, however busy", () => {
    const busy = { ...claims, seenAt: claims.endsAt - 1 };
    expect(isLive(busy, claims.endsAt - 1)).toBe(true);
    expect(isLive(busy, claims.endsAt)).toBe(false);
  });
});

describe("its cookie", () => {
  const live = (): StaffClaims => ({ ...claims, seenAt: secondsNow(), endsAt: secondsNow() + IDLE_LIMIT });

  it("opens to what was sealed, and shows the staff token to nobody else", async () => {
    const sealed = await sealClaims(live());
    expect(await openClaims(sealed)).toMatchObject({ staffToken: "opaque-token" });
    expect(
      sealed
        .split(".")
        .map((part) => Buffer.from(part, "base64url").toString("latin1"))
        .join(),
    ).not.toContain("opaque");
  });

  it("is worthless when made with another secret, changed, or stale", async () => {
    const forged = await encode({ token: { ...live() }, secret: "x".repeat(32) });
    const sealed = await sealClaims(live());
    // Not the last characters: they hold so few bits that any two might by chance be right.
    const changed = `${sealed.slice(0, -9)}${sealed.at(-9) === "A" ? "B" : "A"}${sealed.slice(-8)}`;
    const stale = await sealClaims({ ...live(), seenAt: secondsNow() - IDLE_LIMIT });
    expect(await Promise.all([forged, changed, stale, "", undefined].map(openClaims))).toEqual(
      Array(5).fill(undefined),
    );
  });
});
