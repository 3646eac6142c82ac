import type { Room } from "#kernel/room";
import { personalData } from "./personal-data.js";
import { AccessLogResolver } from "./resolver.js";

export const accessLogRoom: Room = { name: "privacy/access-log", card: personalData, resolvers: [AccessLogResolver] };
