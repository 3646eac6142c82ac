import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { contextFor, type StaffContext, type SystemContext } from "#kernel/context";
import { type Id, newId } from "#kernel/id";
import { permissionsOf, type StaffRole } from "#kernel/permissions";
import { createStaffMember, EmailTaken } from "#platform/staff";
import { granted } from "../modules/shop/orders/fixtures.js";
import { demoStaff } from "./people.js";

interface SignIn {
  role: StaffRole;
  roleZh: string;
  email: string;
  password: string;
  totpSecret: string;
  staffId?: Id<"stf">;
}

/** Passwords and second factors of this installation: random, kept in one file of mode 0600, printed by `npm start`. */
export async function welcomeStaff(ctx: SystemContext, path: string): Promise<DemoTeam> {
  const known: SignIn[] = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : [];
  const signIns: SignIn[] = [];
  for (const { role, roleZh, email, displayName, extraPermissions = [] } of demoStaff) {
    const earlier = known.find((entry) => entry.email === email);
    if (earlier) {
      signIns.push(earlier);
      continue;
    }
    const password = randomBytes(9).toString("base64url");
    const created = await createStaffMember(ctx, {
      email,
      displayName,
      password: `Mall-${password}`,
      roles: [role],
      extraPermissions,
    });
    if (created instanceof EmailTaken)
      throw new Error(`${path} is gone, but its people are in the database: run \`npm run reset\`.`);
    const { staffId, totpSecret } = granted(created);
    signIns.push({ role, roleZh, email, password: `Mall-${password}`, totpSecret, staffId });
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      `${JSON.stringify([...signIns, ...known.filter((entry) => !signIns.includes(entry))], null, 2)}\n`,
      { mode: 0o600 },
    );
  }
  const contexts = signIns.map(({ role, email, staffId }) => ({ role, email, member: asStaff(ctx, role, staffId!) }));
  return {
    // Of two with the same role the first: the second is there for what needs two.
    byRole: new Map(contexts.toReversed().map(({ role, member }) => [role, member])),
    byMail: new Map(contexts.map(({ email, member }) => [email, member])),
  };
}

export interface DemoTeam {
  readonly byRole: ReadonlyMap<StaffRole, StaffContext>;
  readonly byMail: ReadonlyMap<string, StaffContext>;
}

const asStaff = (ctx: SystemContext, role: StaffRole, staffId: Id<"stf">): StaffContext =>
  contextFor(
    ctx,
    { kind: "STAFF", staffId, sessionId: newId("sts"), roles: [role], permissions: permissionsOf([role]) },
    "zh",
    "demo",
  );
