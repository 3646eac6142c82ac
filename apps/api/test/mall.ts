import { type PhonesOfShoppers, phonesOfShoppers } from "../src/demo/phones-of-shoppers.js";
import { layFoundation } from "../src/lay-foundation.js";
import { aBuyer, type Buyer } from "../src/modules/shop/orders/fixtures.js";
import { aWorld, type TestWorld } from "./world.js";

/** A mall that is open for business: policy in force, partners active, regions known. */
export interface Mall extends TestWorld {
  phones: PhonesOfShoppers;
  aBuyer(options?: Parameters<typeof aBuyer>[2]): Promise<Buyer>;
  /** One root field over HTTP, its value as it came. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they asked for
  ask(document: string, variables: object, as: { token: string }): Promise<any>;
}

let open: Promise<Mall> | undefined;

export const aMall = (): Promise<Mall> => {
  open ??= openMall();
  return open;
};

async function openMall(): Promise<Mall> {
  const made = await aWorld();
  await layFoundation(made.system);
  const phones = phonesOfShoppers(made.sandbox.url);
  return {
    ...made,
    phones,
    aBuyer: (options) => aBuyer(made.world, phones, options),
    ask: async (document, variables, { token }) => Object.values(await made.run(document, variables, { token }))[0],
  };
}
