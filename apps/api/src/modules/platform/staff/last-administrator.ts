import { and, asc, eq, gt, ne } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { LastAdministrator } from "./refusals.js";
import { staffGrants, staffMembers } from "./tables.js";

/**
 * The refusal when nobody else would be an administrator. It locks the others' grants, so that two who take it from
 * each other at once do not both succeed: the slower of them waits and finds the other one gone.
 */
export async function lastAdministrator(
  tx: Tx,
  { clock }: Ctx,
  leaving: Id<"stf">,
): Promise<LastAdministrator | undefined> {
  const others = await tx
    .select({ id: staffGrants.id })
    .from(staffGrants)
    .innerJoin(staffMembers, eq(staffMembers.id, staffGrants.staffId))
    .where(
      and(
        eq(staffGrants.name, "ADMINISTRATOR"),
        eq(staffGrants.status, "ACTIVE"),
        gt(staffGrants.expiresAt, clock.now()),
        eq(staffMembers.status, "ACTIVE"),
        ne(staffGrants.staffId, leaving),
      ),
    )
    .orderBy(asc(staffGrants.id))
    .for("update");
  return others.length === 0 ? new LastAdministrator() : undefined;
}
