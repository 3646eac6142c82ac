export { type AccountSummary, accountSummary, deliveryAddressOf, openidOf } from "./queries.js";
export type { ClearAddress } from "./sealed-address.js";
export { accountOfToken } from "./sessions.js";
export { Account } from "./types.js";
