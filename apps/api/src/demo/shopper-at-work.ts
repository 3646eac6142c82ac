import { contextFor, type World } from "#kernel/context";
import { currentPolicy } from "#privacy/policies";
import { accountOfToken } from "#shop/accounts";
import { bindPhone } from "../modules/shop/accounts/bind-phone.js";
import { createAddress } from "../modules/shop/accounts/create-address.js";
import { addressesOf } from "../modules/shop/accounts/queries.js";
import { signInWithWeChat } from "../modules/shop/accounts/sign-in-with-wechat.js";
import { type Buyer, granted } from "../modules/shop/orders/fixtures.js";
import type { DemoShopper } from "./people.js";
import type { PhonesOfShoppers } from "./phones-of-shoppers.js";

/** Signs in as the mini program does, and gives the person a phone and an address the first time. */
export async function welcomeShopper(world: World, phones: PhonesOfShoppers, person: DemoShopper): Promise<Buyer> {
  const { user, name, phone: phoneNumber, regionCode, street } = person;
  const anyone = contextFor(world, { kind: "ANYONE" }, "zh", "demo");
  const { version, textHash } = await currentPolicy(world.db, world.clock.now());
  const code = await phones.signInCode(user);
  const { accessToken: token } = granted(await signInWithWeChat(anyone, { code, policy: { version, textHash } }));
  const actor = await accountOfToken(world, token);
  if (actor?.kind !== "SHOPPER") throw new Error("the demo shopper is not signed in");
  const ctx = contextFor(world, actor, "zh", "demo");
  const { accountId } = actor;
  if ((await addressesOf(world.db, accountId)).length === 0) {
    granted(await bindPhone(ctx, { code: await phones.phoneCode(user, phoneNumber) }));
    granted(await createAddress(ctx, { name, phoneNumber, regionCode, street, isDefault: true }));
  }
  const [address] = await addressesOf(world.db, accountId);
  return { user, ctx, token, accountId, addressId: address!.id };
}
