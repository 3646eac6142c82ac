import { randomBytes } from "node:crypto";
import type { SystemContext } from "#kernel/context";
import { Refusal } from "#kernel/refusal";
import { type CreatedStaffMember, createStaffMember, holdersOf } from "./create-staff-member.js";

export class AdministratorExists extends Refusal {
  readonly code = "ADMINISTRATOR_EXISTS";
  readonly text = {
    zh: "系统已有管理员，其他员工请在门户中添加。",
    en: "There is an administrator already: further staff are taken on in the portal.",
  };
}

export interface FirstAdministrator extends CreatedStaffMember {
  /** Made here, shown once. */
  password: string;
}

/** Somebody has to be first. Whoever can run a command beside the database may make one administrator, not a second. */
export async function createFirstAdministrator(
  ctx: SystemContext,
  { email, displayName }: { email: string; displayName: string },
): Promise<FirstAdministrator | Refusal> {
  if ((await holdersOf(ctx.db, "ADMINISTRATOR")) > 0) return new AdministratorExists();
  const password = randomBytes(15).toString("base64url");
  const made = await createStaffMember(ctx, { email, displayName, password, roles: ["ADMINISTRATOR"] });
  return made instanceof Refusal ? made : { ...made, password };
}
