import { card, holds, type PersonalColumn } from "#kernel/personal-data";
import { conversationEvents, conversationSessions, conversations, messages, ticketNotes, tickets } from "./tables.js";

const chat = {
  category: "CONTENT",
  purposes: ["CUSTOMER_SERVICE"],
  basis: "CONTRACT",
  sensitivity: "ORDINARY",
  source: "SUBJECT",
  mask: "NONE",
  retention: "CHAT_6_MONTHS",
  erasure: "DELETE_ROW",
  recipients: [],
} as const satisfies Omit<PersonalColumn, "label">;

/** Chat about an order stays with it, out of every desk; any other goes. Both are opened by the session's key alone. */
const aboutOrder = { ...chat, erasure: "RESTRICT" } as const;
const wordsAboutOrder = { ...aboutOrder, mask: "TEXT" } as const;

const call = { ...chat, retention: "TRANSACTION_3_YEARS", purposes: ["CUSTOMER_SERVICE", "LEGAL_RECORD"] } as const;
const told = { ...call, mask: "TEXT", erasure: "DESTROY_KEY" } as const;
const byStaff = { ...told, source: "STAFF" } as const;

export const personalData = card(
  "care/support",
  holds(conversations, "account_id", {
    id: "LINK",
    conversationNumber: { ...chat, source: "SYSTEM", label: { zh: "会话号", en: "Conversation number" } },
    accountId: "LINK",
    lastSeq: "NOT_PERSONAL",
    sessionId: "LINK",
    readSeq: "NOT_PERSONAL",
    createdAt: { ...chat, source: "SYSTEM", label: { zh: "首次联系客服的时间", en: "First contact with service" } },
  }),
  holds(
    conversationSessions,
    "account_id",
    {
      id: "LINK",
      conversationId: "LINK",
      accountId: "LINK",
      keyId: "LINK",
      status: "NOT_PERSONAL",
      topic: { ...aboutOrder, label: { zh: "咨询主题", en: "Topic of the chat" } },
      orderId: "LINK",
      openedAt: { ...aboutOrder, source: "SYSTEM", label: { zh: "会话开始时间", en: "Chat begun at" } },
      waitingSince: "NOT_PERSONAL",
      firstAnswerAt: "NOT_PERSONAL",
      dueAt: "NOT_PERSONAL",
      closedAt: { ...aboutOrder, source: "SYSTEM", label: { zh: "会话结束时间", en: "Chat ended at" } },
    },
    { label: { zh: "客服会话", en: "Chats with service" }, partOf: "order_id → orders.id" },
  ),
  holds(messages, "conversation_messages.session_id → conversation_sessions.id", {
    id: "LINK",
    conversationId: "LINK",
    sessionId: "LINK",
    seq: "NOT_PERSONAL",
    kind: "NOT_PERSONAL",
    senderKind: "NOT_PERSONAL",
    senderId: "LINK",
    clientMessageId: "NOT_PERSONAL",
    body: { ...wordsAboutOrder, label: { zh: "客服聊天内容", en: "Words of the chat" } },
    sentAt: { ...aboutOrder, source: "SYSTEM", label: { zh: "消息时间", en: "Message sent at" } },
    recalledAt: { ...aboutOrder, source: "SYSTEM", label: { zh: "消息撤回时间", en: "Message taken back at" } },
  }),
  holds(conversationEvents, "conversation_events.session_id → conversation_sessions.id", {
    conversationId: "LINK",
    seq: "NOT_PERSONAL",
    sessionId: "LINK",
    kind: "NOT_PERSONAL",
    at: { ...aboutOrder, source: "SYSTEM", label: { zh: "会话事件时间", en: "Time of an event in the chat" } },
    actorKind: "NOT_PERSONAL",
    staffId: "NOT_PERSONAL",
    toStaffId: "NOT_PERSONAL",
    messageId: "LINK",
    upToSeq: "NOT_PERSONAL",
    about: "LINK",
  }),
  holds(tickets, "account_id", {
    id: "LINK",
    ticketNumber: { ...call, source: "SYSTEM", label: { zh: "热线工单号", en: "Ticket number" } },
    status: "NOT_PERSONAL",
    keyId: "LINK",
    accountId: "LINK",
    callerRole: { ...call, label: { zh: "来电人自述身份", en: "Who the caller says they are" } },
    callerPhone: {
      ...call,
      category: "CONTACT",
      mask: "PHONE",
      erasure: "DESTROY_KEY",
      label: { zh: "来电号码", en: "Caller's number" },
    },
    callerName: {
      ...call,
      category: "IDENTITY",
      mask: "NAME",
      erasure: "DESTROY_KEY",
      label: { zh: "来电人姓名", en: "Caller's name" },
    },
    aboutPersonalData: "NOT_PERSONAL",
    subject: { ...told, label: { zh: "来电事项", en: "What the call was about" } },
    requestId: "LINK",
    openedBy: "NOT_PERSONAL",
    receivedAt: { ...call, source: "SYSTEM", label: { zh: "来电时间", en: "Called at" } },
    dueAt: "NOT_PERSONAL",
    outcome: { ...call, source: "STAFF", label: { zh: "处理结果", en: "Outcome" } },
    answer: { ...byStaff, label: { zh: "答复内容", en: "Answer" } },
    resolvedAt: { ...call, source: "SYSTEM", label: { zh: "办结时间", en: "Resolved at" } },
  }),
  holds(ticketNotes, "ticket_notes.ticket_id → tickets.id", {
    id: "LINK",
    ticketId: "LINK",
    staffId: "NOT_PERSONAL",
    text: { ...byStaff, label: { zh: "跟进记录", en: "Note on the call" } },
    at: { ...call, source: "SYSTEM", label: { zh: "跟进时间", en: "Noted at" } },
  }),
);
