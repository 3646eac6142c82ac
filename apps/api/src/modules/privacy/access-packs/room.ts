import type { Room } from "#kernel/room";
import { endPacks } from "./end-packs.js";
import { makePack } from "./make-pack.js";
import { notices } from "./notices.js";
import { personalData } from "./personal-data.js";
import { PackOfRequestResolver, PackOfStaffRequestResolver } from "./resolver.js";

export const accessPacksRoom: Room = {
  name: "privacy/access-packs",
  card: personalData,
  resolvers: [PackOfRequestResolver, PackOfStaffRequestResolver],
  jobs: { "privacy/access-packs.makePack": makePack },
  sweeps: [endPacks],
  notices,
};
