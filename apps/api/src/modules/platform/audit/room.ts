import type { Room } from "#kernel/room";
import { personalData } from "./personal-data.js";

export const auditRoom: Room = { name: "platform/audit", card: personalData };
