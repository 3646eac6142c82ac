import { inArray } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import { staffMembers } from "./tables.js";

/** What colleagues call each other, for staff's own screens. A shopper is never told. */
export const colleagueNames = loader("platform/staff.names", async (ctx: Ctx, ids: readonly Id<"stf">[]) => {
  const rows = await ctx.db
    .select({ id: staffMembers.id, keyId: staffMembers.keyId, displayName: staffMembers.displayName })
    .from(staffMembers)
    .where(inArray(staffMembers.id, [...ids]));
  const keys = await ctx.keys.openMany(rows.map(({ keyId }) => keyId));
  return new Map(
    rows.flatMap(({ id, keyId, displayName }) => {
      const key = keys.get(keyId);
      return key ? [[id, key.open({ column: "staff_members.display_name", row: id }, displayName)] as const] : [];
    }),
  );
});
