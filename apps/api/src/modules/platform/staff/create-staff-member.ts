import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Ctx } from "#kernel/context";
import { isDuplicate, type ReadDb } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import { line, read } from "#kernel/input";
import { type Permission, permissions, type StaffRole, staffRoles } from "#kernel/permissions";
import { InvalidInput, Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { hashPassword, newTotpSecret, totpUri } from "./credentials.js";
import { clashIn, MOST_PRIVACY_LEADS } from "./separation.js";
import { staffMembers } from "./tables.js";

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

export class DutiesMustBeSeparate extends Refusal {
  readonly code = "DUTIES_MUST_BE_SEPARATE";
  readonly text = {
    zh: "这些角色不能由同一人担任，或该角色人数已满。",
    en: "One person may not hold these roles together, or the role already has as many holders as it may.",
  };
}

export class EmailTaken extends Refusal {
  readonly code = "EMAIL_TAKEN";
  readonly text = { zh: "该邮箱已被使用。", en: "This e-mail is already in use." };
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

/** Takes somebody on. For the seed and the command that makes the first administrator; no mutation reaches it. */
export async function createStaffMember(
  ctx: Ctx,
  input: NewStaffMember,
): Promise<CreatedStaffMember | DutiesMustBeSeparate | EmailTaken | InvalidInput> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  if (clashIn(given.roles)) return new DutiesMustBeSeparate();
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
      if (row.roles.includes("PRIVACY_LEAD") && (await holdersOf(tx, "PRIVACY_LEAD")) >= MOST_PRIVACY_LEADS) {
        return new DutiesMustBeSeparate();
      }
      await tx.insert(staffMembers).values(row);
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

/** How many people who work here hold the role. */
export async function holdersOf(db: ReadDb, role: StaffRole): Promise<number> {
  const rows = await db
    .select({ id: staffMembers.id })
    .from(staffMembers)
    .where(and(eq(staffMembers.status, "ACTIVE"), sql`json_contains(${staffMembers.roles}, ${JSON.stringify(role)})`));
  return rows.length;
}
