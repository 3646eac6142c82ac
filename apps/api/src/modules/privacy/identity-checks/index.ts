export { type IdentityEvidence, type IdentityLevel, type IdentityMethod, levelReaches } from "./levels.js";
export {
  endIdentityAsk,
  type IdentityAskRow,
  type IdentityCheckRow,
  type IdentityQuestion,
  type IdentitySubject,
  identityAskOf,
  identityChecksOf,
  identityLevelOf,
  requireIdentity,
  standingOf,
} from "./queries.js";
export { IdentityNotConfirmed } from "./refusals.js";
export { IdentityAsk, IdentityCheck, IdentityLevelEnum, IdentityStanding } from "./types.js";
