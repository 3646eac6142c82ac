import type { Room } from "#kernel/room";
import { followCalendar, followClocks } from "./follow-clocks.js";
import { notices } from "./notices.js";
import { personalData } from "./personal-data.js";
import { RequestResolver } from "./resolver.js";
import { RequestDeskResolver, StaffRequestResolver } from "./staff-resolver.js";

export const dataSubjectRequestsRoom: Room = {
  name: "privacy/data-subject-requests",
  card: personalData,
  resolvers: [RequestResolver, RequestDeskResolver, StaffRequestResolver],
  sweeps: [followClocks, followCalendar],
  notices,
};
