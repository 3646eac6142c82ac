import type { Room } from "#kernel/room";
import { personalData } from "./personal-data.js";
import { recipients } from "./recipients.js";
import { OrderResolver, StaffOrderResolver } from "./resolver.js";
import { orderReveals } from "./reveals.js";

export const ordersRoom: Room = {
  name: "shop/orders",
  card: personalData,
  reveals: orderReveals,
  recipients,
  resolvers: [OrderResolver, StaffOrderResolver],
};
