import { eq } from "drizzle-orm";
import { z } from "zod";
import type { ShopperContext } from "#kernel/context";
import { isDuplicate } from "#kernel/db";
import { line, read } from "#kernel/input";
import { InvalidInput, Refusal } from "#kernel/refusal";
import { recordAttempt, recordAudit } from "#platform/audit";
import { type AccountRow, accountById, openidOf } from "./queries.js";
import { PhoneTaken, type WeChatCodeRefused, type WeChatUnavailable, type WeChatUserBlocked } from "./refusals.js";
import type { BindPhoneInput } from "./results.js";
import { accounts } from "./tables.js";
import { refusalOfWeChat } from "./wechat-refusal.js";

const ACTION = "shop/accounts.bindPhone";
const form = z.object({ code: line(128) });

type No = PhoneTaken | WeChatCodeRefused | WeChatUserBlocked | WeChatUnavailable | InvalidInput;

/** Takes the number that WeChat vouches for, sealed and findable; a number has one live account. Policy 2.2.1. */
export async function bindPhone(ctx: ShopperContext, input: BindPhoneInput): Promise<AccountRow | No> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { accountId } = ctx.actor;
  const openid = await openidOf(ctx, accountId);
  const number = await ctx.gateways.wechat.phoneNumber(given.code, openid, accountId).catch(refusalOfWeChat);
  if (number instanceof Refusal) return number;
  try {
    return await keepPhone(ctx, number.phoneNumber);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const refusal = new PhoneTaken();
    await recordAttempt(ctx, { action: ACTION, entity: accountId }, refusal);
    return refusal;
  }
}

export async function keepPhone(ctx: ShopperContext, phoneNumber: string): Promise<AccountRow> {
  const { accountId } = ctx.actor;
  const { keyId } = await accountById(ctx.db, accountId);
  const key = await ctx.keys.open(keyId);
  const phone = {
    phoneNumber: key.seal({ column: "accounts.phone_number", row: accountId }, phoneNumber),
    phoneIndex: ctx.blindIndex("PHONE", phoneNumber),
  };
  return ctx.db.transact(async (tx) => {
    await tx.update(accounts).set(phone).where(eq(accounts.id, accountId));
    await recordAudit(tx, ctx, { action: ACTION, entity: accountId });
    return accountById(tx, accountId);
  });
}
