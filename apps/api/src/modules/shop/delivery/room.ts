import type { Room } from "#kernel/room";
import { personalData } from "./personal-data.js";
import { OrderDeliveryResolver, ShipmentResolver, StaffOrderDeliveryResolver } from "./resolver.js";
import { completeDueOrders, confirmDueReceipts } from "./sweeps.js";

export const deliveryRoom: Room = {
  name: "shop/delivery",
  card: personalData,
  resolvers: [OrderDeliveryResolver, StaffOrderDeliveryResolver, ShipmentResolver],
  sweeps: [confirmDueReceipts, completeDueOrders],
};
