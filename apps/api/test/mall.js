import { phonesOfShoppers } from "../src/demo/phones-of-shoppers.js";
import { layFoundation } from "../src/lay-foundation.js";
import { aBuyer } from "../src/modules/shop/orders/fixtures.js";
import { aWorld } from "./world.js";

let open;
export const aMall = () => {
  open ??= openMall();
  return open;
};
async function openMall() {
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
