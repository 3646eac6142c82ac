import type { Room } from "#kernel/room";
import { personalData } from "./personal-data.js";
import { StaffResolver } from "./resolver.js";
import { forgetStaleSignIns } from "./sweeps.js";

export const staffRoom: Room = {
  name: "platform/staff",
  card: personalData,
  resolvers: [StaffResolver],
  sweeps: [forgetStaleSignIns],
};
