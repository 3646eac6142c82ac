import type {
  CallerRole,
  ConversationEventKind,
  ConversationStatus,
  ConversationTopic,
  ConversationView,
  TicketOutcome,
  TicketStatus,
  TicketView,
} from "../generated/enums.js";
import type { Labels } from "../label.js";

export const conversationStatusLabels: Labels<ConversationStatus> = {
  WAITING: { "zh-CN": "等待回复", en: "Waiting for us" },
  WAITING_ON_SHOPPER: { "zh-CN": "等待买家", en: "Waiting for the shopper" },
  CLOSED: { "zh-CN": "已结束", en: "Closed" },
};

export const conversationTopicLabels: Labels<ConversationTopic> = {
  ORDER: { "zh-CN": "订单", en: "Order" },
  AFTER_SALES: { "zh-CN": "售后", en: "After-sales" },
  PRODUCT: { "zh-CN": "商品", en: "Product" },
  PRIVACY: { "zh-CN": "个人信息", en: "Personal data" },
  ACCOUNT_SECURITY: { "zh-CN": "账号安全", en: "Account security" },
  OTHER: { "zh-CN": "其他", en: "Other" },
};

export const conversationViewLabels: Labels<ConversationView> = {
  WAITING: { "zh-CN": "待接入", en: "To take" },
  MINE: { "zh-CN": "我的会话", en: "Mine" },
  HELD: { "zh-CN": "同事接待中", en: "With colleagues" },
  CLOSED: { "zh-CN": "已结束", en: "Closed" },
};

export const conversationEventLabels: Labels<ConversationEventKind> = {
  SESSION_OPENED: { "zh-CN": "会话开始", en: "Session opened" },
  SESSION_CLOSED: { "zh-CN": "会话结束", en: "Session closed" },
  ASSIGNED: { "zh-CN": "接入", en: "Taken into hand" },
  RELEASED: { "zh-CN": "放回队列", en: "Put back into the queue" },
  MESSAGE_POSTED: { "zh-CN": "消息", en: "Message" },
  MESSAGE_RECALLED: { "zh-CN": "撤回消息", en: "Message taken back" },
  NOTE_ADDED: { "zh-CN": "内部备注", en: "Internal note" },
  READ: { "zh-CN": "买家已读", en: "Seen by the shopper" },
  ORDER_LINKED: { "zh-CN": "关联订单", en: "Order linked" },
  IDENTITY_ASKED: { "zh-CN": "请求确认身份", en: "Asked to confirm who they are" },
  REQUEST_REGISTERED: { "zh-CN": "登记个人信息请求", en: "Request about own data registered" },
  SECURITY_TOLD: { "zh-CN": "转交安全专员", en: "Passed to security" },
};

export const ticketStatusLabels: Labels<TicketStatus> = {
  OPEN: { "zh-CN": "待处理", en: "Open" },
  WAITING_ON_SHOPPER: { "zh-CN": "等待来电人", en: "Waiting for the caller" },
  RESOLVED: { "zh-CN": "已办结", en: "Resolved" },
};

export const ticketViewLabels: Labels<TicketView> = {
  OPEN: { "zh-CN": "待办", en: "Open" },
  MINE: { "zh-CN": "我的", en: "Mine" },
  RESOLVED: { "zh-CN": "已办结", en: "Resolved" },
};

export const ticketOutcomeLabels: Labels<TicketOutcome> = {
  ANSWERED: { "zh-CN": "已答复", en: "Answered" },
  NOT_PERSONAL_INFORMATION: { "zh-CN": "不涉及个人信息，已说明", en: "Not about personal data, explained" },
  REQUEST_REGISTERED: { "zh-CN": "已登记为个人信息请求", en: "Became a request about own data" },
  UNREACHABLE: { "zh-CN": "多次联系不上", en: "Could not be reached" },
};

export const callerRoleLabels: Labels<CallerRole> = {
  SHOPPER: { "zh-CN": "买家", en: "Shopper" },
  CONSIGNEE: { "zh-CN": "收货人", en: "Recipient" },
  GUARDIAN: { "zh-CN": "监护人", en: "Guardian" },
  OTHER: { "zh-CN": "其他人", en: "Somebody else" },
};
