export { openCasesOf } from "./queries.js";
export type { AfterSalesKind, AfterSalesReason, AfterSalesStatus } from "./status.js";
export { AfterSalesCase, StaffAfterSalesCase } from "./types.js";
