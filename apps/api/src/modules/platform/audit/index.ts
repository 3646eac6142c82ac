export { eventsOf, historyOf, oldestUnsealedAt } from "./queries.js";
export { type Deed, recordAttempt, recordAudit } from "./record-audit.js";
export { sealEntries } from "./seal-entries.js";
export { HistoryEvent } from "./types.js";
export { type ChainFinding, type ChainReport, verifyChain } from "./verify-chain.js";
