import type { Id } from "#kernel/id";
import type { RecipientResolver } from "#kernel/message";
import { memberById, staffMemberFrom } from "./queries.js";

/** The work address of somebody who works here now. */
const email: RecipientResolver = {
  channel: "MAIL",
  async resolve(ctx, staffId) {
    const row = await memberById(ctx.db, staffId as Id<"stf">);
    if (row?.status !== "ACTIVE") return undefined;
    return { address: (await staffMemberFrom(ctx, row)).email };
  },
};

export const recipients = { "platform/staff.email": email };
