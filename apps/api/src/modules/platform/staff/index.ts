export {
  type CreatedStaffMember,
  createStaffMember,
  DutiesMustBeSeparate,
  EmailTaken,
  holdersOf,
  type NewStaffMember,
} from "./create-staff-member.js";
export { staffOfToken } from "./staff-of-token.js";
