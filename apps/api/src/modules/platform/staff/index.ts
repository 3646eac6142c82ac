export {
  AdministratorExists,
  createFirstAdministrator,
  type FirstAdministrator,
} from "./create-first-administrator.js";
export {
  type CreatedStaffMember,
  createStaffMember,
  DutiesMustBeSeparate,
  EmailTaken,
  type NewStaffMember,
} from "./create-staff-member.js";
export { staffOfToken } from "./staff-of-token.js";
