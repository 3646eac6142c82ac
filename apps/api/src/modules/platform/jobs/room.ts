import type { Room } from "#kernel/room";
import { personalData } from "./personal-data.js";
import { pruning } from "./prune-jobs.js";
import { JobResolver, SweepResolver } from "./resolver.js";

export const jobsRoom: Room = {
  name: "platform/jobs",
  card: personalData,
  resolvers: [JobResolver, SweepResolver],
  sweeps: [pruning],
};
