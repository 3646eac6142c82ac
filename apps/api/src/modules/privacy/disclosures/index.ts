export { requestOf } from "./queries.js";
export { DisclosureRequest } from "./types.js";
