import { eq, inArray } from "drizzle-orm";
import { expect, it } from "vitest";
import { openApprovalOf } from "#platform/approvals";
import { aMall } from "../../test/mall.js";
import { settingChanges } from "../modules/platform/settings/tables.js";
import { aStaffContext } from "../modules/platform/staff/fixtures.js";
import { memberById } from "../modules/platform/staff/queries.js";
import { staffGrants, staffMembers, staffResets } from "../modules/platform/staff/tables.js";
import { seedAdministration } from "./administration.js";

it("the demo's administrators have left three things for each other, told once however often", async () => {
  const { system, world } = await aMall();
  const admin = await aStaffContext(system, { roles: ["ADMINISTRATOR"] });
  const agent = await aStaffContext(system, { roles: ["CUSTOMER_SERVICE_AGENT"] });
  const merchandiser = await aStaffContext(system, { roles: ["MERCHANDISER"] });
  const team = {
    byRole: new Map([["ADMINISTRATOR", admin] as const]),
    byMail: new Map([
      ["agent@demo.mall", agent],
      ["merchandiser@demo.mall", merchandiser],
    ]),
  };
  await seedAdministration(team);
  await seedAdministration(team);

  const mails = ["new@demo.mall", "left@demo.mall"].map((email) => system.blindIndex("STAFF_EMAIL", email));
  const invited = await world.db.select().from(staffMembers).where(inArray(staffMembers.emailIndex, mails));
  expect(invited.map(({ status }) => status).sort()).toEqual(["INVITED", "LEFT"]);
  const [proposal, ...more] = await world.db
    .select()
    .from(staffGrants)
    .where(eq(staffGrants.staffId, agent.actor.staffId));
  expect([proposal, ...more].filter((grant) => grant?.status === "PROPOSED")).toHaveLength(1);
  const resets = await world.db.select().from(staffResets).where(eq(staffResets.staffId, merchandiser.actor.staffId));
  expect(resets).toEqual([expect.objectContaining({ status: "REQUESTED" })]);
  expect(await openApprovalOf(world.db, resets[0]!.id, "SECOND_FACTOR_RESET")).toBeDefined();
  const changes = await world.db
    .select()
    .from(settingChanges)
    .where(eq(settingChanges.proposedBy, admin.actor.staffId));
  expect(changes).toEqual([expect.objectContaining({ status: "PROPOSED" })]);
  expect((await memberById(world.db, merchandiser.actor.staffId))?.totpSecret).not.toBeNull();
});
