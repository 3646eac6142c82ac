export { messageOf, messageOfKey } from "./queries.js";
export { type MessageOrder, queueLetter, queueTextMessage } from "./queue-message.js";
export type { MessageStatus } from "./status.js";
export type { MessageRow } from "./tables.js";
