import { WeChatError } from "#gateways/wechat";
import type { ShopperContext } from "#kernel/context";
import { openidOf } from "#shop/accounts";
import { RiskyText, TextCheckUnavailable } from "./refusals.js";

/**
 * Asks WeChat about a text that only staff will read, so a doubtful one (REVIEW) passes. Goes out: never call it
 * inside a transaction. A text that cannot be checked is not taken, but nobody needs one to buy.
 */
export async function checkText(
  ctx: ShopperContext,
  content: string,
): Promise<RiskyText | TextCheckUnavailable | undefined> {
  const openid = await openidOf(ctx, ctx.actor.accountId);
  try {
    const { verdict } = await ctx.gateways.wechat.checkText(
      { openid, scene: "SOCIAL_LOG", content },
      ctx.actor.accountId,
    );
    return verdict === "RISKY" ? new RiskyText() : undefined;
  } catch (error) {
    if (error instanceof WeChatError) return new TextCheckUnavailable();
    throw error;
  }
}
