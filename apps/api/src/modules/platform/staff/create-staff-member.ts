import { z } from "zod";
import type { Ctx } from "#kernel/context";
import { isDuplicate } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import { line, read } from "#kernel/input";
import { type Permission, permissions, type StaffRole, staffRoles } from "#kernel/permissions";
import { InvalidInput } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { hashPassword, newTotpSecret, totpUri } from "./credentials.js";
import { freePlace, grantedBySystem, projectGrants } from "./grants.js";
import { DutiesMustBeSeparate, EmailTaken } from "./refusals.js";
import { clashIn } from "./separation.js";
import { staffGrants, staffMembers } from "./tables.js";

export interface NewStaffMember {
  email: string;
  displayName: string;
  /** At least 12 characters. */
  password: string;
  roles: StaffRole[];
  extraPermissions?: Permission[];
  /** Base32; made here when left out. */
  totpSecret?: string;
}

export interface CreatedStaffMember {
  staffId: Id<"stf">;
  /** Shown to its owner once, then sealed. */
  totpSecret: string;
  totpUri: string;
}

const form = z.object({
  email: line(254).pipe(z.email("INVALID")),
  displayName: line(60),
  password: z.string().min(12, "TOO_SHORT").max(200, "TOO_LONG"),
  roles: z.array(z.enum(staffRoles)).min(1, "REQUIRED"),
  extraPermissions: z.array(z.enum(permissions)).default([]),
  totpSecret: z
    .string()
    .regex(/^[A-Z2-7]{32,}$/, "INVALID")
    .default(newTotpSecret),
});

/** Takes somebody on. For the seed and the command that makes the first administrators; no mutation reaches it. */
export async function createStaffMember(
  ctx: Ctx,
  input: NewStaffMember,
): Promise<CreatedStaffMember | DutiesMustBeSeparate | EmailTaken | InvalidInput> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const clash = clashIn(given.roles, given.extraPermissions);
  if (clash) return new DutiesMustBeSeparate(clash);
  const staffId = newId("stf");
  const [key, passwordHash] = await Promise.all([ctx.keys.create("STAFF"), hashPassword(given.password)]);
  const seal = (column: string, value: string) => key.seal({ column: `staff_members.${column}`, row: staffId }, value);
  const row: typeof staffMembers.$inferInsert = {
    id: staffId,
    keyId: key.id,
    emailIndex: ctx.blindIndex("STAFF_EMAIL", given.email),
    email: seal("email", given.email),
    displayName: seal("display_name", given.displayName),
    passwordHash,
    totpSecret: seal("totp_secret", given.totpSecret),
    roles: given.roles,
    extraPermissions: given.extraPermissions,
    status: "ACTIVE",
    createdAt: ctx.clock.now(),
  };
  const refused = await hire(ctx, row);
  if (refused) return refused;
  await ctx.keys.claim(key.id);
  return { staffId, totpSecret: given.totpSecret, totpUri: totpUri(given.totpSecret, given.email) };
}

const hire = (ctx: Ctx, row: typeof staffMembers.$inferInsert) =>
  ctx.db
    .transact(async (tx) => {
      await tx.insert(staffMembers).values(row);
      for (const name of [...row.roles, ...row.extraPermissions]) {
        const place = await freePlace(tx, name);
        if (place === undefined) return new DutiesMustBeSeparate();
        await tx.insert(staffGrants).values(grantedBySystem(ctx, row.id, name, place));
      }
      await projectGrants(tx, ctx, row.id);
      await recordAudit(tx, ctx, {
        action: "platform/staff.createStaffMember",
        entity: row.id,
        detail: { roles: row.roles, extraPermissions: row.extraPermissions },
      });
      return undefined;
    })
    .catch((error: unknown) => {
      if (isDuplicate(error)) return new EmailTaken();
      throw error;
    });
