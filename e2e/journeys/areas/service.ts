import { type Area, at, firstOf } from "../support/page-to-see.js";

/** The demo world tells each of these stories. */
export const service: Area = {
  pages: [
    { name: "chats", role: "CUSTOMER_SERVICE_AGENT", open: at("/chats") },
    { name: "chat-to-take", role: "SERVICE_LEAD", open: firstOf("/chats") },
    { name: "chat-in-hand", role: "CUSTOMER_SERVICE_AGENT", open: firstOf("/chats?view=MINE") },
    { name: "chat-closed", role: "CUSTOMER_SERVICE_AGENT", open: firstOf("/chats?view=CLOSED") },
    { name: "hotline-form", role: "CUSTOMER_SERVICE_AGENT", open: at("/hotline/new") },
    { name: "hotline", role: "CUSTOMER_SERVICE_AGENT", open: at("/hotline") },
    { name: "ticket-in-hand", role: "CUSTOMER_SERVICE_AGENT", open: firstOf("/hotline?view=MINE") },
    { name: "ticket-resolved", role: "SERVICE_LEAD", open: firstOf("/hotline?view=RESOLVED") },
    { name: "suspensions", role: "SERVICE_LEAD", open: at("/security/suspensions") },
    { name: "suspension", role: "SECURITY_OFFICER", open: firstOf("/security/suspensions?all=1") },
    { name: "work-service", role: "CUSTOMER_SERVICE_AGENT", open: at("/") },
  ],
};
