import type { Room } from "#kernel/room";
import { personalData } from "./personal-data.js";

export const stockRoom: Room = { name: "shop/stock", card: personalData };
