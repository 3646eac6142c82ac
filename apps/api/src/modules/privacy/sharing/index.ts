export { registerFirstPartners } from "./register-first-partners.js";
export { SharingRefused, sharingGate } from "./sharing-gate.js";
export { sharingSubject } from "./subject.js";
