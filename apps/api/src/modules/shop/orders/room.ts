import type { Room } from "#kernel/room";
import { personalData } from "./personal-data.js";
import { recipients } from "./recipients.js";
import { OrderResolver, StaffOrderResolver } from "./resolver.js";

export const ordersRoom: Room = {
  name: "shop/orders",
  card: personalData,
  recipients,
  resolvers: [OrderResolver, StaffOrderResolver],
};
