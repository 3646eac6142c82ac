import type { Room } from "#kernel/room";
import { ERASE_CONTENT, eraseContent, sweepUnused } from "./erase-files.js";
import { personalData } from "./personal-data.js";
import { StoredFileResolver } from "./resolver.js";
import { fileRoutes } from "./routes.js";

export const filesRoom: Room = {
  name: "platform/files",
  card: personalData,
  resolvers: [StoredFileResolver],
  effects: { [ERASE_CONTENT]: eraseContent },
  sweeps: [sweepUnused],
  routes: fileRoutes,
};
