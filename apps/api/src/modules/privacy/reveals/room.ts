import type { Room } from "#kernel/room";
import { personalData } from "./personal-data.js";
import { RevealAlertResolver, RevealLiftSignatureResolver, RevealResolver } from "./resolver.js";
import { mostInBurst, mostInDay } from "./settings.js";

export const revealsRoom: Room = {
  name: "privacy/reveals",
  card: personalData,
  settings: [mostInBurst, mostInDay],
  resolvers: [RevealResolver, RevealAlertResolver, RevealLiftSignatureResolver],
};
