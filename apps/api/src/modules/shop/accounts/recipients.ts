import { eq } from "drizzle-orm";
import type { Id } from "#kernel/id";
import type { RecipientResolver } from "#kernel/message";
import { KeyDestroyed } from "#kernel/sealed";
import { openPhoneNumber } from "./open-account.js";
import { accounts } from "./tables.js";

/** The number bound to an account; nobody once the account is closed or erased. */
const phone: RecipientResolver = {
  channel: "TEXT_MESSAGE",
  async resolve(ctx, accountId) {
    const [row] = await ctx.db
      .select()
      .from(accounts)
      .where(eq(accounts.id, accountId as Id<"acc">));
    if (!row?.phoneNumber) return undefined;
    try {
      const address = await openPhoneNumber(ctx, row);
      return address ? { address, accountId: row.id } : undefined;
    } catch (error) {
      if (error instanceof KeyDestroyed) return undefined;
      throw error;
    }
  },
};

export const recipients = { "shop/accounts.phone": phone };
