import { randomBytes, randomInt } from "node:crypto";
import { type Ctx, contextFor, type ShopperContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import { Refusal } from "#kernel/refusal";
import { recordPolicyAgreement } from "#privacy/consent";
import { currentPolicy } from "#privacy/policies";
import { regionPath, seedRegions } from "#shop/regions";
import { keepPhone } from "./bind-phone.js";
import { prepareAccount } from "./create-account.js";
import { createAddress } from "./create-address.js";
import type { AddressRow } from "./queries.js";
import type { CreateAddressInput } from "./results.js";
import { accountOfToken, openSession } from "./sessions.js";

export interface ShopperPersona {
  accountId: Id<"acc">;
  openid: string;
  /** Of a session opened just now. */
  token: string;
  refreshToken: string;
  /** For calling use cases as this person. */
  context: ShopperContext;
}

export interface ShopperWishes {
  /** One that the sandbox knows, for whoever is to pay or to be checked there. */
  openid?: string;
  /** E.164; null for somebody who has bound none. */
  phoneNumber?: string | null;
}

/** Somebody who shops here: agreed to the policy in force, signed in, and reachable by phone unless told otherwise. */
export async function aShopper(ctx: Ctx, wishes: ShopperWishes = {}): Promise<ShopperPersona> {
  const { openid = `o${randomBytes(14).toString("base64url")}`, phoneNumber = aPhoneNumber() } = wishes;
  const policy = await currentPolicy(ctx.db, ctx.clock.now());
  const { accountId, keyId, insert } = await prepareAccount(ctx, { openid });
  const session = await ctx.db.transact(async (tx) => {
    await insert(tx);
    await recordPolicyAgreement(tx, ctx, accountId, policy, "SIGN_IN");
    return openSession(tx, ctx, accountId);
  });
  await ctx.keys.claim(keyId);
  const actor = await accountOfToken(ctx, session.accessToken);
  if (!actor) throw new Error("a session that was just opened holds");
  const context = contextFor(ctx, actor, "zh", "fixture");
  if (phoneNumber) await keepPhone(context, phoneNumber);
  return { accountId, openid, token: session.accessToken, refreshToken: session.refreshToken, context };
}

export const aPhoneNumber = (): string => `+86139${String(randomInt(10 ** 8)).padStart(8, "0")}`;

/** Own entry in the address book, in 长沙市岳麓区 unless told otherwise. */
export async function anAddress(ctx: ShopperContext, wishes: Partial<CreateAddressInput> = {}): Promise<AddressRow> {
  if (!(await regionPath(ctx.db, "430104"))) await seedRegions(ctx);
  const address = await createAddress(ctx, {
    name: "张小满",
    phoneNumber: "13812345678",
    regionCode: "430104",
    street: "麓山南路 1 号 3 栋 502",
    ...wishes,
  });
  if (address instanceof Refusal) throw new Error(address.code);
  return address;
}
