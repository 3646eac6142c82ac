import { eq } from "drizzle-orm";
import { z } from "zod";
import type { ShopperContext } from "#kernel/context";
import { line, read } from "#kernel/input";
import { InvalidInput, Refusal } from "#kernel/refusal";
import { recordAttempt, recordAudit } from "#platform/audit";
import { type AccountRow, accountById, openidOf } from "./queries.js";
import { TextRefused, WeChatUnavailable } from "./refusals.js";
import type { UpdateNicknameInput } from "./results.js";
import { accounts } from "./tables.js";
import { refusalOfWeChat } from "./wechat-refusal.js";

const ACTION = "shop/accounts.updateNickname";
const form = z.object({ nickname: line(20) });

/** Others see a nickname, so only what passes the content check is kept; a doubtful one is asked for anew. */
export async function updateNickname(
  ctx: ShopperContext,
  input: UpdateNicknameInput,
): Promise<AccountRow | TextRefused | WeChatUnavailable | InvalidInput> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const refusal = await check(ctx, given.nickname);
  if (refusal instanceof TextRefused)
    await recordAttempt(ctx, { action: ACTION, entity: ctx.actor.accountId }, refusal);
  return refusal ?? keepNickname(ctx, given.nickname);
}

async function check(ctx: ShopperContext, content: string): Promise<TextRefused | WeChatUnavailable | undefined> {
  const { accountId } = ctx.actor;
  const openid = await openidOf(ctx, accountId);
  const checked = await ctx.gateways.wechat
    .checkText({ openid, scene: "PROFILE", content }, accountId)
    .catch(refusalOfWeChat);
  // A text has neither a code that could be stale nor a door that could be shut: it was judged, or it was not.
  if (checked instanceof Refusal) return new WeChatUnavailable();
  return checked.verdict === "PASS" ? undefined : new TextRefused();
}

async function keepNickname(ctx: ShopperContext, nickname: string): Promise<AccountRow> {
  const { accountId } = ctx.actor;
  const { keyId } = await accountById(ctx.db, accountId);
  const key = await ctx.keys.open(keyId);
  const sealed = key.seal({ column: "accounts.nickname", row: accountId }, nickname);
  return ctx.db.transact(async (tx) => {
    await tx.update(accounts).set({ nickname: sealed }).where(eq(accounts.id, accountId));
    await recordAudit(tx, ctx, { action: ACTION, entity: accountId });
    return accountById(tx, accountId);
  });
}
