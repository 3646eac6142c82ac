import type { Room } from "#kernel/room";
import { personalData } from "./personal-data.js";
import { CartResolver } from "./resolver.js";

export const cartRoom: Room = { name: "shop/cart", card: personalData, resolvers: [CartResolver] };
