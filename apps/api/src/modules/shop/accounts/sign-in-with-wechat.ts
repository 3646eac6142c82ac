import { z } from "zod";
import type { WeChatSession } from "#gateways/wechat";
import type { Ctx } from "#kernel/context";
import { isDuplicate, type Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { line, read } from "#kernel/input";
import { InvalidInput, Refusal } from "#kernel/refusal";
import { recordAttempt, recordAudit } from "#platform/audit";
import {
  obstacleToAgreement,
  type PolicyAgreementRequired,
  PolicyChanged,
  recordPolicyAgreement,
} from "#privacy/consent";
import type { PolicyReference } from "#privacy/policies";
import { prepareAccount } from "./create-account.js";
import { accountByOpenid } from "./queries.js";
import type { WeChatCodeRefused, WeChatUnavailable, WeChatUserBlocked } from "./refusals.js";
import type { SignInWithWeChatInput } from "./results.js";
import { openSession } from "./sessions.js";
import type { ShopperSession } from "./types.js";
import { refusalOfWeChat } from "./wechat-refusal.js";

const ACTION = "shop/accounts.signInWithWeChat";

const form = z.object({
  code: line(128),
  policy: z
    .object({ version: z.string().max(16, "TOO_LONG"), textHash: z.string().max(64, "TOO_LONG") })
    .nullish()
    .transform((policy) => policy ?? undefined),
});

type No =
  | PolicyAgreementRequired
  | PolicyChanged
  | WeChatCodeRefused
  | WeChatUserBlocked
  | WeChatUnavailable
  | InvalidInput;

/**
 * Opens a session for whoever holds the WeChat code; the first time also an account. Before the policy is agreed to,
 * WeChat is not asked and nothing is written. Policy, introduction; 2.4.
 */
export async function signInWithWeChat(ctx: Ctx, input: SignInWithWeChatInput): Promise<ShopperSession | No> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const obstacle = await obstacleToAgreement(ctx.db, ctx.clock.now(), given.policy);
  if (obstacle || !given.policy) return obstacle!;
  const user = await ctx.gateways.wechat.codeToSession(given.code).catch(refusalOfWeChat);
  if (user instanceof Refusal) {
    await recordAttempt(ctx, { action: ACTION, entity: "anyone" }, user);
    return user;
  }
  return signIn(ctx, user, given.policy);
}

async function signIn(ctx: Ctx, user: WeChatSession, policy: PolicyReference): Promise<ShopperSession | PolicyChanged> {
  const known = await accountByOpenid(ctx, user.openid);
  if (known) return ctx.db.transact((tx) => enter(tx, ctx, known.id, policy));
  try {
    return await signUp(ctx, user, policy);
  } catch (error) {
    // Two first sign-ins at once: the unique openid let one account in, and it is this person's.
    const theOther = isDuplicate(error) ? await accountByOpenid(ctx, user.openid) : undefined;
    if (!theOther) throw error;
    return ctx.db.transact((tx) => enter(tx, ctx, theOther.id, policy));
  }
}

async function signUp(ctx: Ctx, user: WeChatSession, policy: PolicyReference): Promise<ShopperSession | PolicyChanged> {
  const { accountId, keyId, insert } = await prepareAccount(ctx, user);
  const session = await ctx.db.transact(async (tx) => {
    await insert(tx);
    return enter(tx, ctx, accountId, policy);
  });
  if (!(session instanceof PolicyChanged)) await ctx.keys.claim(keyId);
  return session;
}

async function enter(
  tx: Tx,
  ctx: Ctx,
  accountId: Id<"acc">,
  policy: PolicyReference,
): Promise<ShopperSession | PolicyChanged> {
  const agreement = await recordPolicyAgreement(tx, ctx, accountId, policy, "SIGN_IN");
  if (agreement instanceof PolicyChanged) return agreement;
  const session = await openSession(tx, ctx, accountId);
  await recordAudit(tx, ctx, { action: ACTION, entity: accountId });
  return session;
}
