import type {
  RevealDetector,
  RevealField,
  RevealLiftReason,
  RevealReason,
  RevealSuspensionStatus,
} from "../generated/enums.js";
import type { Label, Labels } from "../label.js";

export const revealReasonLabels: Labels<RevealReason> = {
  CALL_BACK: { "zh-CN": "回电买家或收货人", en: "Call back" },
  DELIVERY_PROBLEM: { "zh-CN": "处理配送问题", en: "Delivery problem" },
  RETURN_PICKUP: { "zh-CN": "安排退货取件", en: "Pick-up of a return" },
  ADDRESS_CHECK: { "zh-CN": "核对地址", en: "Check of an address" },
  IDENTITY_CHECK: { "zh-CN": "核实身份", en: "Check of who somebody is" },
  INVESTIGATION: { "zh-CN": "调查安全事件", en: "Investigation of an incident" },
  OTHER: { "zh-CN": "其他（请说明）", en: "Other (say which)" },
};

export const revealDetectorLabels: Labels<RevealDetector> = {
  D1: { "zh-CN": "10 分钟内查看过多", en: "Too many within ten minutes" },
  D2: { "zh-CN": "一天内查看过多", en: "Too many within a day" },
  D3: { "zh-CN": "查看与手头工作无关的人", en: "Somebody without work in hand" },
  D19: { "zh-CN": "一次请求索要多个明文", en: "Several values in one request" },
};

export const revealSuspensionStatusLabels: Labels<RevealSuspensionStatus> = {
  SUSPENDED: { "zh-CN": "已停权", en: "Suspended" },
  HALF_LIFTED: { "zh-CN": "一人已签", en: "One of two has signed" },
  LIFTED: { "zh-CN": "已恢复", en: "Lifted" },
};

export const revealLiftReasonLabels: Labels<RevealLiftReason> = {
  WORK_EXPLAINED: { "zh-CN": "工作所需，已核实", en: "Work needed it, verified" },
  TRAINED: { "zh-CN": "已重新培训", en: "Trained again" },
  FALSE_ALARM: { "zh-CN": "误报", en: "False alarm" },
};

const revealFieldLabels: Labels<RevealField> = {
  ACCOUNT_PHONE: { "zh-CN": "账号手机号", en: "Phone of the account" },
  ACCOUNT_NICKNAME: { "zh-CN": "账号昵称", en: "Nickname of the account" },
  CONSIGNEE_NAME: { "zh-CN": "收货人姓名", en: "Name of the recipient" },
  CONSIGNEE_PHONE: { "zh-CN": "收货人电话", en: "Phone of the recipient" },
  CONSIGNEE_STREET: { "zh-CN": "收货地址", en: "Address of the recipient" },
  CALLER_NAME: { "zh-CN": "来电人姓名", en: "Name of the caller" },
  CALLER_PHONE: { "zh-CN": "来电号码", en: "Phone of the caller" },
};

/** A value that was shown in clear; a field of the schema is called by its own name. */
export const revealFieldLabel = (name: string): Label =>
  (revealFieldLabels as Readonly<Record<string, Label>>)[name] ?? { "zh-CN": name, en: name };

/** Why it was shown; another room's reason is called by its own name. */
export const revealReasonLabel = (name: string): Label =>
  (revealReasonLabels as Readonly<Record<string, Label>>)[name] ?? { "zh-CN": name, en: name };
