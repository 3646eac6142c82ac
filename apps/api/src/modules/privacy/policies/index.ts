export { operator } from "./operator.js";
export { PolicyIsImmutable, publishFirstPolicy } from "./publish-policy.js";
export { currentPolicy, type PolicyReference, policyStillBinds } from "./queries.js";
