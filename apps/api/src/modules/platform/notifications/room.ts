import type { Room } from "#kernel/room";
import { personalData } from "./personal-data.js";
import { NotificationResolver } from "./resolver.js";

export const notificationsRoom: Room = {
  name: "platform/notifications",
  card: personalData,
  resolvers: [NotificationResolver],
};
