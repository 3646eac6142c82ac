import type { Room } from "#kernel/room";
import { personalData } from "./personal-data.js";
import { AccountSharingResolver, SharingResolver } from "./resolver.js";

export const sharingRoom: Room = {
  name: "privacy/sharing",
  card: personalData,
  resolvers: [SharingResolver, AccountSharingResolver],
};
