import type { AnnouncementPlace, CampaignChannel, CampaignPauseReason, CampaignStatus } from "../generated/enums.js";
import type { Label, Labels } from "../label.js";

export const campaignStatusLabels: Labels<CampaignStatus> = {
  PLANNED: { "zh-CN": "等待通知获批", en: "Waits for approved words" },
  RUNNING: { "zh-CN": "发送中", en: "Being sent" },
  PAUSED: { "zh-CN": "已暂停", en: "Paused" },
  DONE: { "zh-CN": "已发完", en: "Done" },
};

export const campaignPauseLabels: Labels<CampaignPauseReason> = {
  STAFF: { "zh-CN": "人工暂停", en: "paused by staff" },
  PROVIDER_FAILURE: { "zh-CN": "发送通道异常，自动暂停", en: "stopped by itself, the sender fails" },
};

export const campaignChannelLabels: Labels<CampaignChannel> = {
  IN_APP: { "zh-CN": "站内信", en: "Inbox" },
  SMS: { "zh-CN": "短信", en: "Text message" },
  MAIL: { "zh-CN": "邮件", en: "E-mail" },
};

export const announcementPlaceLabels: Labels<AnnouncementPlace> = {
  MINI_PROGRAM_HOME: { "zh-CN": "小程序首页", en: "Home page of the mini program" },
  NOTICE_PAGE: { "zh-CN": "公告页面", en: "Announcement page" },
  OFFICIAL_ACCOUNT: { "zh-CN": "公众号", en: "Official account" },
};

/** Codes of ours, the provider's or the carrier's; others stand as they came. */
const failureLabels: Readonly<Record<string, Label>> = {
  NO_ADDRESS: { "zh-CN": "没有联系方式", en: "No address" },
  NUMBER: { "zh-CN": "号码不可用", en: "Not a usable number" },
  ADDRESS: { "zh-CN": "邮箱地址不可用", en: "Not a usable address" },
  EXPIRED: { "zh-CN": "过期未发出", en: "Too old to be sent" },
  UNDELIV: { "zh-CN": "运营商未能送达", en: "The carrier could not deliver it" },
  UNDELIVERED: { "zh-CN": "未能送达", en: "Not delivered" },
  "FailedOperation.PhoneNumberInBlacklist": { "zh-CN": "对方拒收短信", en: "The number takes no messages" },
};

export const deliveryFailureLabel = (code: string): Label => failureLabels[code] ?? { "zh-CN": code, en: code };
