import type { Room } from "#kernel/room";
import { personalData } from "./personal-data.js";
import { RegionResolver } from "./resolver.js";

export const regionsRoom: Room = { name: "shop/regions", card: personalData, resolvers: [RegionResolver] };
