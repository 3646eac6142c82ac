import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { DAY, MINUTE } from "#kernel/clock";
import { historyOf } from "#platform/audit";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aShopper } from "./fixtures.js";
import { forgetEndedSessions } from "./forget-ended-sessions.js";
import { openSession } from "./sessions.js";
import { shopperSessions } from "./tables.js";

const REFRESH = `mutation ($input: RefreshSessionInput!) { refreshSession(input: $input) {
  __typename
  ... on ShopperSession { accessToken refreshToken }
  ... on Refusal { code }
} }`;

let mall: Mall;
beforeAll(async () => {
  mall = await aMall();
});

const refresh = async (refreshToken = ""): Promise<Record<string, string>> =>
  (await mall.run<{ refreshSession: Record<string, string> }>(REFRESH, { input: { refreshToken } })).refreshSession;
const whoIs = async (token = "") => {
  const { data, errors } = await mall.answer("{ me { id } }", {}, { token });
  return data?.me?.id ?? errors?.[0]?.extensions?.code;
};

describe("a shopper's session", () => {
  it("an access token ends after 15 minutes and a refresh gives the next", async () => {
    const { accountId, token, refreshToken } = await aShopper(mall.system);
    mall.clock.advance(15 * MINUTE + 1000);
    expect(await whoIs(token)).toBe("UNAUTHENTICATED");
    const renewed = await refresh(refreshToken);
    expect(await whoIs(renewed.accessToken)).toBe(accountId);
  });

  it("a refresh ends the access token before it", async () => {
    const { token, refreshToken } = await aShopper(mall.system);
    await refresh(refreshToken);
    expect(await whoIs(token)).toBe("UNAUTHENTICATED");
  });

  it("a refresh token ends after 30 days, and every refresh moves that on", async () => {
    const { refreshToken } = await aShopper(mall.system);
    mall.clock.advance(29 * DAY);
    const renewed = await refresh(refreshToken);
    mall.clock.advance(29 * DAY);
    const again = await refresh(renewed.refreshToken);
    expect(again.__typename).toBe("ShopperSession");
    mall.clock.advance(30 * DAY);
    expect((await refresh(again.refreshToken)).code).toBe("SESSION_ENDED");
  });

  it("an old refresh token coming back ends the whole family, newest token included, and is on the record", async () => {
    const { accountId, refreshToken } = await aShopper(mall.system);
    const renewed = await refresh(refreshToken);
    expect((await refresh(refreshToken)).code).toBe("SESSION_ENDED");
    expect(await whoIs(renewed.accessToken)).toBe("UNAUTHENTICATED");
    expect((await refresh(renewed.refreshToken)).code).toBe("SESSION_ENDED");
    const deeds = await historyOf(mall.world.db, accountId);
    expect(deeds.map((deed) => deed.action)).toContain("shop/accounts.endReusedSession");
    const [row] = await mall.world.db.select().from(shopperSessions).where(eq(shopperSessions.accountId, accountId));
    expect(row?.revokedFor).toBe("REFRESH_TOKEN_REUSED");
  });

  it("of two refreshes with one token at once, one gets tokens, and they are dead", async () => {
    const { refreshToken } = await aShopper(mall.system);
    const answers = await Promise.all([refresh(refreshToken), refresh(refreshToken)]);
    expect(answers.map((answer) => answer.__typename).sort()).toEqual(["SessionEnded", "ShopperSession"]);
    const winner = answers.find((answer) => answer.accessToken);
    expect(await whoIs(winner?.accessToken)).toBe("UNAUTHENTICATED");
  });

  it("a stolen session's end leaves the person's other sessions alone", async () => {
    const { accountId, refreshToken } = await aShopper(mall.system);
    const other = await mall.world.db.transact((tx) => openSession(tx, mall.system, accountId));
    await refresh(refreshToken);
    await refresh(refreshToken);
    expect(await whoIs(other.accessToken)).toBe(accountId);
  });

  it("an unknown refresh token is answered like a used one", async () => {
    expect(await refresh("shr_nobody-has-this")).toEqual({ __typename: "SessionEnded", code: "SESSION_ENDED" });
  });

  it("signing out ends this session in the next instant, and no other", async () => {
    const { accountId, token, refreshToken } = await aShopper(mall.system);
    const other = await mall.world.db.transact((tx) => openSession(tx, mall.system, accountId));
    await mall.run("mutation { signOut }", {}, { token });
    expect(await whoIs(token)).toBe("UNAUTHENTICATED");
    expect((await refresh(refreshToken)).code).toBe("SESSION_ENDED");
    expect(await whoIs(other.accessToken)).toBe(accountId);
  });

  it("signing out everywhere ends them all: Policy 5.8.2", async () => {
    const { accountId, token } = await aShopper(mall.system);
    const other = await mall.world.db.transact((tx) => openSession(tx, mall.system, accountId));
    const { signOutEverywhere } = await mall.run<{ signOutEverywhere: number }>(
      "mutation { signOutEverywhere }",
      {},
      { token },
    );
    expect(signOutEverywhere).toBe(2);
    expect(await whoIs(other.accessToken)).toBe("UNAUTHENTICATED");
  });

  it("sessions that ended more than a week ago are forgotten, with their tokens: Policy 5.9.2", async () => {
    const { accountId } = await aShopper(mall.system);
    mall.clock.advance(38 * DAY);
    const lasting = await aShopper(mall.system);
    await mall.sweep(forgetEndedSessions.name);
    const left = (id: typeof accountId) => mall.world.db.$count(shopperSessions, eq(shopperSessions.accountId, id));
    expect(await left(accountId)).toBe(0);
    expect(await left(lasting.accountId)).toBe(1);
  });
});
