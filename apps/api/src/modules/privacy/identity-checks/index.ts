export { type IdentityEvidence, type IdentityLevel, type IdentityMethod, levelReaches } from "./levels.js";
export {
  type IdentityAskRow,
  type IdentityCheckRow,
  type IdentityQuestion,
  type IdentitySubject,
  identityAskOf,
  identityChecksOf,
  identityLevelOf,
  requireIdentity,
} from "./queries.js";
export { IdentityNotConfirmed } from "./refusals.js";
export { IdentityAsk, IdentityCheck, IdentityLevelEnum } from "./types.js";
