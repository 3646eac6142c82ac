import type { Logger } from "pino";
import { loggable } from "./log.js";

/** How long a loop sleeps when nobody wakes it: work is late by this much at most when Redis is gone. */
const SLEEP_MS = 1_000;

export interface Loop {
  /** Looks again at once. */
  wake(): void;
  /** Ends after what it has in hand. */
  stop(): Promise<void>;
}

/** Does `work` as long as it finds something to do, then sleeps until woken, and so on until it is stopped. */
export function startLoop(name: string, log: Logger, work: (stopping: AbortSignal) => Promise<boolean>): Loop {
  const end = new AbortController();
  const bed = makeBed();
  const running = (async () => {
    while (!end.signal.aborted) {
      const found = await work(end.signal).catch((error: unknown) => {
        log.error({ loop: name, ...loggable(error) }, "loop");
        return false;
      });
      if (!found && !end.signal.aborted) await bed.sleep();
    }
  })();
  return {
    wake: bed.wake,
    stop: async () => {
      end.abort();
      bed.wake();
      await running;
    },
  };
}

/** A sleep that can be ended. A call that comes before it is kept: work posted meanwhile must not wait. */
function makeBed() {
  let called = false;
  let rise = () => {};
  return {
    wake() {
      called = true;
      rise();
    },
    async sleep() {
      if (!called) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, SLEEP_MS);
          rise = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      called = false;
    },
  };
}
