import type { Logger } from "pino";
import type { World } from "#kernel/context";
import { deliverDue } from "#platform/outbox";
import { effects } from "../rooms.js";
import { loggable } from "./log.js";

/** How long the loop sleeps when nobody wakes it: the outbox is late by this much at most when Redis is gone. */
const SLEEP_MS = 1_000;

/** Delivers what is due, sleeps until woken, for ever. */
export function startOutboxLoop(world: World, log: Logger) {
  let running = true;
  let wake = () => {};
  const loop = (async () => {
    while (running) {
      const taken = await deliverDue(world, effects).catch((error: unknown) => {
        log.error(loggable(error), "outbox");
        return 0;
      });
      if (taken > 0) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, SLEEP_MS);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  })();
  return {
    wake: () => wake(),
    stop: async () => {
      running = false;
      wake();
      await loop;
    },
  };
}
