import type { Room } from "#kernel/room";
import { personalData } from "./personal-data.js";
import { RevealAlertResolver, RevealLiftSignatureResolver, RevealResolver } from "./resolver.js";

export const revealsRoom: Room = {
  name: "privacy/reveals",
  card: personalData,
  resolvers: [RevealResolver, RevealAlertResolver, RevealLiftSignatureResolver],
};
