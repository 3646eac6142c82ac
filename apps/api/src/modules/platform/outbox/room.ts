import type { Room } from "#kernel/room";
import { personalData } from "./personal-data.js";
import { pruning } from "./prune-delivered.js";
import { OutboxResolver } from "./resolver.js";

export const outboxRoom: Room = {
  name: "platform/outbox",
  card: personalData,
  resolvers: [OutboxResolver],
  sweeps: [pruning],
};
