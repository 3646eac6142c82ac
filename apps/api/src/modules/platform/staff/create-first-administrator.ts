import { randomBytes } from "node:crypto";
import type { SystemContext } from "#kernel/context";
import { Refusal } from "#kernel/refusal";
import { type CreatedStaffMember, createStaffMember } from "./create-staff-member.js";
import { holdersOf } from "./queries.js";

export class AdministratorExists extends Refusal {
  readonly code = "ADMINISTRATOR_EXISTS";
  readonly text = {
    zh: "系统已有两位管理员，其他员工请在门户中添加。",
    en: "There are two administrators already: further staff are taken on in the portal.",
  };
}

export interface FirstAdministrator extends CreatedStaffMember {
  /** Made here, shown once. */
  password: string;
}

/** Roles take two to grant, so that the first two have to come from elsewhere. */
const FROM_THE_COMMAND = 2;

/**
 * Somebody has to be first, and somebody has to agree with the first. Whoever can run a command beside the database may
 * make administrators while there are fewer than two.
 */
export async function createFirstAdministrator(
  ctx: SystemContext,
  { email, displayName }: { email: string; displayName: string },
): Promise<FirstAdministrator | Refusal> {
  if ((await holdersOf(ctx.db, "ADMINISTRATOR")) >= FROM_THE_COMMAND) return new AdministratorExists();
  const password = randomBytes(15).toString("base64url");
  const made = await createStaffMember(ctx, { email, displayName, password, roles: ["ADMINISTRATOR"] });
  return made instanceof Refusal ? made : { ...made, password };
}
