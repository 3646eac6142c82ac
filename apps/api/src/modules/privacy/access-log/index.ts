export {
  accessesSince,
  type ShownSubject,
  type Slice,
  subjectsShownTo,
} from "./queries.js";
export { type Access, type AccessSubject, noteAccess, recordAccess } from "./record-access.js";
export type { AccessDecision } from "./tables.js";
