import type { Room } from "#kernel/room";
import { auditRoom } from "./modules/platform/audit/room.js";
import { outboxRoom } from "./modules/platform/outbox/room.js";
import { staffRoom } from "./modules/platform/staff/room.js";
import { catalogRoom } from "./modules/shop/catalog/room.js";
import { stockRoom } from "./modules/shop/stock/room.js";

/** The composition root: every room, one line each. */
export const rooms: readonly Room[] = [auditRoom, outboxRoom, staffRoom, catalogRoom, stockRoom];

export const holdings = rooms.map((room) => room.card);
export const effects = new Map(rooms.flatMap((room) => Object.entries(room.effects ?? {})));
export const sweeps = rooms.flatMap((room) => room.sweeps ?? []);
