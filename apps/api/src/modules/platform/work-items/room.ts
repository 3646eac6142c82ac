import type { Room } from "#kernel/room";
import { personalData } from "./personal-data.js";
import { releaseOfLeavers } from "./release-of-leavers.js";
import { WorkItemResolver } from "./resolver.js";

export const workItemsRoom: Room = {
  name: "platform/work-items",
  card: personalData,
  resolvers: [WorkItemResolver],
  sweeps: [releaseOfLeavers],
};
