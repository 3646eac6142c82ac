import type { Identity } from "../pay/identity.js";
import type { Accounts } from "./accounts.js";
import type { Clock } from "./clock.js";
import type { DueQueue } from "./due-queue.js";
import type { Store } from "./store.js";

/** What every part of the sandbox stands on. */
export interface Context {
  clock: Clock;
  store: Store;
  queue: DueQueue;
  identity: Identity;
  accounts: Accounts;
}
