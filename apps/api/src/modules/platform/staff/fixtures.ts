import { randomBytes } from "node:crypto";
import { and, eq, inArray, isNotNull } from "drizzle-orm";
import { generate } from "otplib";
import { after, HOUR } from "#kernel/clock";
import { type Ctx, contextFor, type StaffContext } from "#kernel/context";
import { type Id, newId } from "#kernel/id";
import type { Permission, StaffRole } from "#kernel/permissions";
import { Refusal } from "#kernel/refusal";
import { createStaffMember } from "./create-staff-member.js";
import { newSessionToken, tokenHash } from "./credentials.js";
import { DutiesMustBeSeparate } from "./refusals.js";
import { staffOfToken } from "./staff-of-token.js";
import { staffGrants, staffSessions } from "./tables.js";

export interface StaffPersona {
  staffId: Id<"stf">;
  email: string;
  password: string;
  totpSecret: string;
  /** Of a session opened just now. */
  token: string;
}

/** Somebody who works here, signed in. */
export async function aStaffMember(
  ctx: Ctx,
  { roles, extraPermissions = [] }: { roles: StaffRole[]; extraPermissions?: Permission[] },
): Promise<StaffPersona> {
  const unique = randomBytes(6).toString("hex");
  const email = `${roles[0]?.toLowerCase()}-${unique}@example.com`;
  const password = `correct-horse-${unique}`;
  const hire = () => createStaffMember(ctx, { email, displayName: `员工${unique}`, password, roles, extraPermissions });
  let made = await hire();
  if (made instanceof DutiesMustBeSeparate && (await makeRoom(ctx, roles))) made = await hire();
  if (made instanceof Refusal) throw new Error(made.code);
  return { ...made, email, password, token: await aSession(ctx, made.staffId) };
}

/** Files of one worker share a database, and some roles have few places: whoever came first gives theirs up. */
async function makeRoom(ctx: Ctx, roles: StaffRole[]): Promise<boolean> {
  const [eldest] = await ctx.db
    .select({ id: staffGrants.id })
    .from(staffGrants)
    .where(and(inArray(staffGrants.name, roles), isNotNull(staffGrants.place)))
    .orderBy(staffGrants.id)
    .limit(1);
  if (eldest)
    await ctx.db.transact((tx) => tx.update(staffGrants).set({ place: null }).where(eq(staffGrants.id, eldest.id)));
  return eldest !== undefined;
}

/** The same as a context, for calling use cases in person. */
export async function aStaffContext(ctx: Ctx, wishes: Parameters<typeof aStaffMember>[1]): Promise<StaffContext> {
  const { token } = await aStaffMember(ctx, wishes);
  return contextFor(ctx, (await staffOfToken(ctx, token))!, "zh", "story");
}

/** A session without the sign-in's hashing: most tests need the token and not the door. */
export async function aSession(ctx: Ctx, staffId: Id<"stf">): Promise<string> {
  const token = newSessionToken();
  const now = ctx.clock.now();
  await ctx.db.transact((tx) =>
    tx.insert(staffSessions).values({
      id: newId("sts"),
      staffId,
      tokenHash: tokenHash(token),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: after(now, 8 * HOUR),
    }),
  );
  return token;
}

/** The code an authenticator app shows now; `stepsAhead` 1 shows the next one, which passes already. */
export const totpOf = (totpSecret: string, stepsAhead = 0): Promise<string> =>
  generate({ secret: totpSecret, epoch: Math.floor(Date.now() / 1000) + 30 * stepsAhead });
