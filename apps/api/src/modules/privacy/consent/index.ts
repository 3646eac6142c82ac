export { obstacleToAgreement, recordPolicyAgreement } from "./agree-to-policy.js";
export { attestRecipientConsent } from "./attest-recipient-consent.js";
export { recipientDeclaration } from "./declaration.js";
export { hasAgreedToPolicy } from "./queries.js";
export { rebuildConsentStates } from "./rebuild-consent-states.js";
export { PolicyAgreementRequired, PolicyChanged, RecipientDeclarationChanged } from "./types.js";
