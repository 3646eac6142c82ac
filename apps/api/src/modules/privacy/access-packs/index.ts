export { AccessPack } from "./types.js";
