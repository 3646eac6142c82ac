import { expect, it } from "vitest";
import { aWorld } from "../../../../test/world.js";
import { createFirstAdministrator } from "./create-first-administrator.js";
import { totpOf } from "./fixtures.js";
import { signInStaff } from "./sign-in-staff.js";
import { staffMembers } from "./tables.js";

it("the first administrator is made once, and can sign in with what the command prints", async () => {
  const { system, world } = await aWorld();
  await world.db.transact((tx) => tx.update(staffMembers).set({ status: "LEFT" }));
  const email = `first-${Date.now()}@example.com`;
  const made = await createFirstAdministrator(system, { email, displayName: "管理员" });
  if (!("password" in made)) throw new Error("refused");
  const session = await signInStaff(system, { email, password: made.password, totp: await totpOf(made.totpSecret) });
  expect(session).toMatchObject({ staffMember: { roles: ["ADMINISTRATOR"] } });
  const second = { email: `second-${Date.now()}@example.com`, displayName: "管理员" };
  expect(await createFirstAdministrator(system, second)).toMatchObject({ code: "ADMINISTRATOR_EXISTS" });
});

it("a mistyped e-mail makes nobody", async () => {
  const { system, world } = await aWorld();
  await world.db.transact((tx) => tx.update(staffMembers).set({ status: "LEFT" }));
  expect(await createFirstAdministrator(system, { email: "nobody", displayName: "管理员" })).toMatchObject({
    code: "INVALID_INPUT",
    fields: [{ path: "email" }],
  });
});
