import { randomInt } from "node:crypto";
import type { WeChatSession } from "#gateways/wechat";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { newId } from "#kernel/id";
import { recordAudit } from "#platform/audit";
import { accounts } from "./tables.js";

/** Without I, L, O and U: a name survives being read out on the telephone. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Drawn by lot, so that it says nothing about phone, openid or how many came before. Policy 2.2.1. */
export const newAccountName = (): string =>
  `用户${Array.from({ length: 10 }, () => LETTERS[randomInt(LETTERS.length)]).join("")}`;

/** Seals what WeChat told us under a new key; `insert` then writes the account in the caller's transaction. */
export async function prepareAccount(ctx: Ctx, { openid, unionid }: Pick<WeChatSession, "openid" | "unionid">) {
  const accountId = newId("acc");
  const key = await ctx.keys.create("PROFILE");
  const row: typeof accounts.$inferInsert = {
    id: accountId,
    status: "ACTIVE",
    accountName: newAccountName(),
    keyId: key.id,
    openid: key.seal({ column: "accounts.openid", row: accountId }, openid),
    openidIndex: ctx.blindIndex("OPENID", openid),
    unionid: unionid ? key.seal({ column: "accounts.unionid", row: accountId }, unionid) : null,
    createdAt: ctx.clock.now(),
  };
  return {
    accountId,
    keyId: key.id,
    async insert(tx: Tx): Promise<void> {
      await tx.insert(accounts).values(row);
      await recordAudit(tx, ctx, { action: "shop/accounts.createAccount", entity: accountId, to: "ACTIVE" });
    },
  };
}
