export { type AccountSummary, accountSummary, type ClearAddress, deliveryAddressOf, openidOf } from "./queries.js";
export { accountOfToken } from "./sessions.js";
export { Account } from "./types.js";
