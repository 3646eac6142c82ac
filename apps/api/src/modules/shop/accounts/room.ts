import type { Room } from "#kernel/room";
import { AddressResolver } from "./address-resolver.js";
import { forgetEndedSessions } from "./forget-ended-sessions.js";
import { personalData } from "./personal-data.js";
import { AccountResolver } from "./resolver.js";

export const accountsRoom: Room = {
  name: "shop/accounts",
  card: personalData,
  resolvers: [AccountResolver, AddressResolver],
  sweeps: [forgetEndedSessions],
};
