import type { Room } from "#kernel/room";
import { personalData } from "./personal-data.js";
import { OrderResolver, StaffOrderResolver } from "./resolver.js";

export const ordersRoom: Room = {
  name: "shop/orders",
  card: personalData,
  resolvers: [OrderResolver, StaffOrderResolver],
};
