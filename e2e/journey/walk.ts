import { saveSomeAddress } from "../shopper/address.js";
import { buy, order } from "../shopper/purchase.js";
import type { Order, Sku } from "../shopper/types.js";
import { complain, refundBeforeShipping, sendBack } from "./chapters/after-sales.js";
import { askCustomerService } from "./chapters/asking.js";
import { closeTheBooks, compareWithTheBill, verifyTrail } from "./chapters/books.js";
import { buyForAFriend, notifyOnceMore } from "./chapters/for-a-friend.js";
import { comeBack, leave, scanForErased } from "./chapters/leaving.js";
import { lookAround } from "./chapters/looking-around.js";
import { cancelAnOrder, forgetToPay, payForAnOrder, payWithoutNotification } from "./chapters/paying.js";
import { type Bystander, policeLetter } from "./chapters/police-letter.js";
import { CARRIER, forgetToConfirm, receive, ship } from "./chapters/shipping.js";
import { signIn } from "./chapters/signing-in.js";
import { tooManyReveals } from "./chapters/too-many-reveals.js";
import { startKilling, type Violence } from "./destruction.js";
import { type JourneyWorld, newPhoneNumber } from "./world.js";

export type Destruction = Omit<Violence, "isReady">;

const MORNING = 9;
/** What an agent may give away alone; one fen more needs a second signature. */
const AGENT_LIMIT_FEN = 30_00;

/** A whole purchase and all that may follow it. */
export async function walk(world: JourneyWorld, destruction: Destruction): Promise<void> {
  const { shopper, clock } = world;
  // A day of its own, so that its bill holds this journey and nothing of the demo world's past.
  world.day = await clock.advanceToNextDay(MORNING);
  world.givenUpBefore = (await world.ledger.outbox()).dead;
  const killing = startKilling({ ...destruction, isReady: world.isReady });

  const { sku, other } = await lookAround(world);
  const { id: addressId } = await signIn(world);
  const wish = { skuId: sku.id, addressId };

  const first = await payForAnOrder(world, sku, addressId);
  const second = await order(shopper, wish);
  await payWithoutNotification(world, second);
  await cancelAnOrder(world, await order(shopper, wish));
  await forgetToPay(world, await order(shopper, wish));
  await refundBeforeShipping(world, sku, addressId);

  const broken = await buy(shopper, { ...wish, quantity: Math.floor(AGENT_LIMIT_FEN / sku.priceFen) + 1 });
  world.expected.push(
    shipped("never confirmed", second, "RECEIVED"),
    shipped("arrived broken", broken, "CLOSED_REFUNDED"),
  );
  const present = await buyForAFriend(world, [sku, other]);
  await ship(world, [first, second, broken, present]);
  await notifyOnceMore(world, present);
  await askCustomerService(world, first);
  await receive(world, first);
  await sendBack(world, first, CARRIER);
  await complain(world, broken);
  await tooManyReveals(world, first);

  let bystander = await anotherShopperBuys(world, sku);
  while (!killing.over) bystander = await anotherShopperBuys(world, sku);
  await killing.end;
  await compareWithTheBill(world);
  await forgetToConfirm(world, [second, present]);
  await closeTheBooks(world);
  const erased = await leave(world);
  await policeLetter(world, bystander);
  await scanForErased(world, erased);
  await comeBack(world, erased);
  await verifyTrail(world);
}

const shipped = (title: string, { orderNumber, payableFen, lines }: Order, status: string) => ({
  title,
  orderNumber,
  status,
  paymentsFen: [payableFen],
  refundsFen: [],
  movements: ["RESERVE", "COMMIT", "SHIP"].map((kind) => `${kind} ${lines[0]!.quantity}`),
});

/** The mall is not idle, least of all while it is being killed. */
async function anotherShopperBuys(world: JourneyWorld, { id: skuId }: Sku): Promise<Bystander> {
  const { steps, newShopper, expected } = world;
  const bystander = await steps.step("another shopper signs in and buys", async () => {
    const shopper = newShopper();
    const phoneNumber = newPhoneNumber();
    await shopper.agreeAndSignIn();
    await shopper.bindPhone(phoneNumber);
    const paid = await buy(shopper, { skuId, addressId: (await saveSomeAddress(shopper, phoneNumber)).id });
    return { shopper, phoneNumber, order: paid };
  });
  const { orderNumber, payableFen } = bystander.order;
  expected.push({
    title: "bought meanwhile",
    orderNumber,
    status: "PAID",
    paymentsFen: [payableFen],
    refundsFen: [],
    movements: ["RESERVE 1", "COMMIT 1"],
  });
  return bystander;
}
