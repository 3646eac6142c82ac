export { historyOf } from "./queries.js";
export { type Deed, recordAttempt, recordAudit } from "./record-audit.js";
