import type { ShopperContext, StaffContext, World } from "#kernel/context";
import { type OrderRow, orderLinesOf } from "#shop/orders";
import { confirmReceipt } from "../modules/shop/delivery/confirm-receipt.js";
import { shipOrder } from "../modules/shop/delivery/ship-order.js";
import { cancelOrder } from "../modules/shop/payments/cancel-order.js";
import type { DemoShopper } from "./people.js";
import type { PhonesOfShoppers } from "./phones-of-shoppers.js";
import { granted, order, type Purchase, pay } from "./shopper-at-work.js";

/** Who and what a story needs. */
export interface Cast {
  world: World;
  phones: PhonesOfShoppers;
  warehouse: StaffContext;
  shopper: ShopperContext;
  person: DemoShopper;
  /** Names the story; told twice, it is the same order. */
  key: string;
  purchases: readonly Purchase[];
}

const place = ({ shopper, key, purchases }: Cast) => order(shopper, key, purchases);

const placeAndPay = async (cast: Cast): Promise<OrderRow> =>
  pay(cast.shopper, cast.phones, cast.person.user, await place(cast));

let parcels = 0;
const trackingNumber = () => `SF${String(1_400_000_000_000 + ++parcels * 7_919)}`;

async function ship({ world, warehouse }: Cast, { id }: OrderRow, onlyFirstLine = false): Promise<void> {
  const [first] = await orderLinesOf(world.db, id);
  const lines = onlyFirstLine ? [{ orderLineId: first!.id, quantity: first!.quantity }] : undefined;
  granted(await shipOrder(warehouse, { orderId: id, carrierCode: "SF", trackingNumber: trackingNumber(), lines }));
}

/** Each story ends in the state it is named after. */
export const stories = {
  PENDING_PAYMENT: place,
  PAID: placeAndPay,
  PARTIALLY_SHIPPED: async (cast: Cast) => ship(cast, await placeAndPay(cast), true),
  SHIPPED: async (cast: Cast) => ship(cast, await placeAndPay(cast)),
  RECEIVED: async (cast: Cast) => {
    const paid = await placeAndPay(cast);
    await ship(cast, paid);
    granted(await confirmReceipt(cast.shopper, { orderId: paid.id }));
  },
  CANCELLED: async (cast: Cast) => granted(await cancelOrder(cast.shopper, { orderId: (await place(cast)).id })),
} satisfies Record<string, (cast: Cast) => Promise<unknown>>;
