import type { Room } from "#kernel/room";
import { ERASE_CONTENT, eraseContent, sweepUnused } from "./erase-files.js";
import { personalData } from "./personal-data.js";
import { StoredFileResolver } from "./resolver.js";
import { fileRoutes } from "./routes.js";
import { dropObject } from "./sealed-content.js";

export const filesRoom: Room = {
  name: "platform/files",
  card: personalData,
  resolvers: [StoredFileResolver],
  effects: { [ERASE_CONTENT]: eraseContent, "platform/files.dropObject": dropObject },
  sweeps: [sweepUnused],
  routes: fileRoutes,
};
