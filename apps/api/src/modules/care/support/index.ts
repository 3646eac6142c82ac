export { Conversation, StaffConversation } from "./types.js";
