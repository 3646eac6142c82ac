import { and, asc, eq, gte } from "drizzle-orm";
import { runNextJob } from "#platform/jobs";
import { availableOf } from "#shop/stock";
import { aCase } from "../modules/care/after-sales/fixtures.js";
import { submitRequest } from "../modules/privacy/data-subject-requests/submit-request.js";
import { closeAccount } from "../modules/privacy/erasure/close-account.js";
import { planOf } from "../modules/privacy/erasure/plan.js";
import { confirmVerificationCode } from "../modules/privacy/identity-checks/confirm-verification-code.js";
import { requestVerificationCode } from "../modules/privacy/identity-checks/request-verification-code.js";
import { skus } from "../modules/shop/catalog/tables.js";
import { anOrder, type Buyer, granted } from "../modules/shop/orders/fixtures.js";
import { paid } from "../modules/shop/payments/fixtures.js";
import { jobs } from "../rooms.js";
import type { OpenWorld } from "../world.js";
import type { DemoShopper } from "./people.js";
import type { PhonesOfShoppers } from "./phones-of-shoppers.js";
import { welcomeShopper } from "./shopper-at-work.js";
import { deliverAll, refundArrives } from "./stories.js";
import type { TimeMachine } from "./time-machine.js";

interface Stage {
  world: OpenWorld;
  phones: PhonesOfShoppers;
  time: TimeMachine;
}

/** People of these stories alone: nobody else's orders and chats may go with them. */
const person = (user: string, name: string, phone: string): DemoShopper => ({
  user,
  name,
  phone,
  regionCode: "430104",
  street: "桃子湖路 9 号",
});
const taker = person("demo-taker", "何知秋", "19900000071");
const hesitant = person("demo-hesitant", "宋予安", "19900000072");
const leaver = person("demo-leaver", "孟溪亭", "19900000073");

/** Asks for the code, and reads it off the telephone. */
async function proves({ world, phones }: Stage, { ctx }: Buyer, { phone }: DemoShopper): Promise<void> {
  granted(await requestVerificationCode(ctx, {}));
  await deliverAll(world);
  const texts = await phones.messages(`+86${phone}`);
  const code = texts.map(({ text }) => /\b\d{6}\b/.exec(text)?.[0]).findLast((digits) => digits !== undefined);
  granted(await confirmVerificationCode(ctx, { code: code! }));
}

/** The worker's part, while none runs. */
async function work({ world }: Stage): Promise<void> {
  while (await runNextJob(world, jobs));
  await deliverAll(world);
}

/** A copy that waits to be fetched. */
export async function takesCopy(stage: Stage): Promise<void> {
  const buyer = await welcomeShopper(stage.world, stage.phones, taker);
  await proves(stage, buyer, taker);
  granted(await submitRequest(buyer.ctx, { kind: "COPY" }));
  await work(stage);
}

/** Wants to leave, and has not yet proved who is asking. */
export async function thinksOfLeaving({ world, phones }: Stage): Promise<void> {
  const { ctx } = await welcomeShopper(world, phones, hesitant);
  granted(await submitRequest(ctx, { kind: "CANCEL_ACCOUNT", text: "以后不再使用，请告诉我会删除哪些信息。" }));
}

/** Bought once, had the money back, and closed the account. */
export async function leaves(stage: Stage): Promise<void> {
  const { world, phones } = stage;
  const buyer = await welcomeShopper(world, phones, leaver);
  const wish = await something(world);
  if (wish) {
    const order = await paid(buyer, phones, await anOrder(buyer, [wish], { noReturnConfirmedSkuIds: [wish.skuId] }));
    await aCase(buyer, order, { reason: "CHANGED_MIND_UNSHIPPED" });
    await refundArrives(stage);
  }
  await proves(stage, buyer, leaver);
  const { hash: planHash } = await planOf(world.db, world.holdings, buyer.accountId);
  granted(await closeAccount(buyer.ctx, { planHash }));
  await work(stage);
}

/** Well stocked, and the oldest of these; a shop without goods has none. */
async function something({ db }: OpenWorld) {
  const [row] = await db
    .select({ skuId: skus.id })
    .from(skus)
    .where(and(eq(skus.onSale, true), gte(availableOf(skus.id), 20)))
    .orderBy(asc(skus.id))
    .limit(1);
  return row;
}
