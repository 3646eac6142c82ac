import { Redis } from "ioredis";

const CHANNEL = "mall:outbox";

export interface RedisLink {
  wakeWorker: () => void;
  /** Calls back whenever somebody has posted to the outbox. */
  onWake: (listener: () => void) => Promise<void>;
  isUp: () => boolean;
  close: () => Promise<void>;
}

/** Redis only makes things quick here: without it the worker finds its work in the database a moment later. */
export function openRedis(url: string): RedisLink {
  const options = {
    maxRetriesPerRequest: null,
    enableOfflineQueue: false,
    retryStrategy: (tries: number) => Math.min(tries * 200, 2_000),
  };
  const publisher = new Redis(url, options);
  const subscriber = new Redis(url, { ...options, enableOfflineQueue: true });
  // A lost connection is retried for ever; readiness tells, an unhandled "error" event would end the process.
  for (const connection of [publisher, subscriber]) connection.on("error", () => {});
  return {
    wakeWorker: () => {
      if (publisher.status === "ready") publisher.publish(CHANNEL, "").catch(() => {});
    },
    onWake: async (listener) => {
      subscriber.on("message", listener);
      await subscriber.subscribe(CHANNEL);
    },
    isUp: () => publisher.status === "ready",
    close: async () => {
      publisher.disconnect();
      subscriber.disconnect();
    },
  };
}
