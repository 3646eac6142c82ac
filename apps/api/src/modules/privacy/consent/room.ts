import type { Room } from "#kernel/room";
import { personalData } from "./personal-data.js";
import { ConsentReceiptResolver, ConsentResolver } from "./resolver.js";

export const consentRoom: Room = {
  name: "privacy/consent",
  card: personalData,
  resolvers: [ConsentResolver, ConsentReceiptResolver],
};
