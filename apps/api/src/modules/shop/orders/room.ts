import type { Room } from "#kernel/room";
import { personalData } from "./personal-data.js";
import { OrderResolver, StaffOrderResolver } from "./resolver.js";
import { orderReveals } from "./reveals.js";

export const ordersRoom: Room = {
  name: "shop/orders",
  card: personalData,
  reveals: orderReveals,
  resolvers: [OrderResolver, StaffOrderResolver],
};
