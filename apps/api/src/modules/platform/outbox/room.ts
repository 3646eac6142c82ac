import type { Room } from "#kernel/room";
import { personalData } from "./personal-data.js";

export const outboxRoom: Room = { name: "platform/outbox", card: personalData };
