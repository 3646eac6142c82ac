export { type ApprovalAsked, askApproval, settleApproval } from "./ask-approval.js";
export type { ApprovalKind, ApprovalOutcome } from "./kinds.js";
export { openApprovalOf } from "./queries.js";
export type { ApprovalRow } from "./tables.js";
