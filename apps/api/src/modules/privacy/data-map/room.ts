import type { Room } from "#kernel/room";
import { personalData } from "./personal-data.js";

export const dataMapRoom: Room = { name: "privacy/data-map", card: personalData };
