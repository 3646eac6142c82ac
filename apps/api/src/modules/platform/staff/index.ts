export { activeAmong, colleaguesWhoMay, memberMay } from "./colleagues.js";
export {
  AdministratorExists,
  createFirstAdministrator,
  type FirstAdministrator,
} from "./create-first-administrator.js";
export { type CreatedStaffMember, createStaffMember, type NewStaffMember } from "./create-staff-member.js";
export { staffNames } from "./queries.js";
export { Colleague } from "./record-types.js";
export { DutiesMustBeSeparate, EmailTaken } from "./refusals.js";
export { endSessionsOf } from "./revoke-sessions.js";
export { staffOfSession, staffOfToken } from "./staff-of-token.js";
