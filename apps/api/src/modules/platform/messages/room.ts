import type { Room } from "#kernel/room";
import { personalData } from "./personal-data.js";
import { SEND_MESSAGE } from "./queue-message.js";
import { reportRoutes } from "./report-routes.js";
import { sendMessage } from "./send-message.js";
import { sweeps } from "./sweeps.js";

export const messagesRoom: Room = {
  name: "platform/messages",
  card: personalData,
  effects: { [SEND_MESSAGE]: sendMessage },
  sweeps,
  routes: reportRoutes,
};
