import type { Logger } from "pino";
import type { World } from "#kernel/context";
import { type Delivery, deliverDue } from "#platform/outbox";
import { effects } from "../rooms.js";
import { type Loop, startLoop } from "./loop.js";

/** Delivers what is due, for ever. */
export const startOutboxLoop = (world: World, log: Logger, heard: (delivery: Delivery) => void): Loop =>
  startLoop("outbox", log, async (stopping) => {
    const taken = await deliverDue(world, effects, {
      stopping,
      heard(delivery) {
        heard(delivery);
        const { messageId, topic, outcome, error } = delivery;
        if (outcome !== "DELIVERED") log.warn({ messageId, topic, outcome, code: error }, "outbox");
      },
    });
    return taken > 0;
  });
