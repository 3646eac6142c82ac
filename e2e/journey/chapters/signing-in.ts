import assert from "node:assert/strict";
import { saveSomeAddress } from "../../shopper/address.js";
import type { Address } from "../../shopper/types.js";
import type { JourneyWorld } from "../world.js";

/** From stranger to somebody who can order. Policy 2.2.1-1. */
export async function signIn({ steps, shopper, phoneNumber }: JourneyWorld): Promise<Address> {
  steps.chapter("Signs in");

  await steps.step("agrees to the policy and signs in with WeChat", () => shopper.agreeAndSignIn());

  await steps.step("gets new tokens for the refresh token", async () => {
    const before = await shopper.me();
    await shopper.refresh();
    assert.equal((await shopper.me()).id, before.id);
  });

  await steps.step("shares the phone number", async () => {
    await shopper.bindPhone(phoneNumber);
    assert.equal((await shopper.me()).phoneNumber, `+86${phoneNumber}`);
  });

  return steps.step("saves an address", () => saveSomeAddress(shopper, phoneNumber));
}
