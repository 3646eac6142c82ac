export { endConversationOf } from "./end-conversation.js";
export { Conversation, StaffConversation } from "./types.js";
