export { markClosed } from "./mark-closed.js";
export { nicknameOf, phoneNumberOf } from "./open-account.js";
export { accountsOfPhoneIndexes, phoneIndexesOf } from "./phone-index.js";
export {
  type AccountSummary,
  accountIdByPhone,
  accountSummariesOf,
  accountSummary,
  deliveryAddressOf,
  openidOf,
  profileKeyOf,
} from "./queries.js";
export type { ClearAddress } from "./sealed-address.js";
export { accountOfSession, accountOfToken } from "./sessions.js";
export { Account } from "./types.js";
