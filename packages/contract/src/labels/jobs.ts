import type { JobStatus, OutboxStatus } from "../generated/enums.js";
import type { Label, Labels } from "../label.js";

export const jobStatusLabels: Labels<JobStatus> = {
  QUEUED: { "zh-CN": "排队中", en: "Queued" },
  RUNNING: { "zh-CN": "进行中", en: "Running" },
  DONE: { "zh-CN": "已完成", en: "Done" },
  FAILED: { "zh-CN": "失败，待处理", en: "Failed, to decide" },
  CANCELLED: { "zh-CN": "已停止", en: "Called off" },
  DISCARDED: { "zh-CN": "已作废", en: "Discarded" },
};

export const outboxStatusLabels: Labels<OutboxStatus> = {
  WAITING: { "zh-CN": "待投递", en: "Waiting" },
  DELIVERED: { "zh-CN": "已投递", en: "Delivered" },
  DEAD: { "zh-CN": "投递失败，待处理", en: "Given up, to decide" },
  DISCARDED: { "zh-CN": "已作废", en: "Discarded" },
};

/** What works in the background, by `wing/room.work`. */
const workLabels: Readonly<Record<string, Label>> = {
  "care/after-sales.followClocks": { "zh-CN": "推进售后期限", en: "Follow the clocks of cases" },
  "care/after-sales.settleRefund": { "zh-CN": "售后退款结果入账", en: "Settle the refund of a case" },
  "kernel.sweepKeys": { "zh-CN": "销毁未使用的密钥", en: "Destroy keys nobody uses" },
  "platform/audit.sealEntries": { "zh-CN": "审计记录编号上链", en: "Seal audit entries" },
  "platform/jobs.pruneJobs": { "zh-CN": "清理已结束的任务", en: "Remove ended jobs" },
  "platform/outbox.pruneDelivered": { "zh-CN": "清理已投递的消息", en: "Remove delivered messages" },
  "platform/staff.forgetStaleSignIns": { "zh-CN": "清理过期登录记录", en: "Forget stale sign-ins" },
  "platform/work-items.releaseOfLeavers": { "zh-CN": "收回离岗人员的工作", en: "Release the work of leavers" },
  "platform/files.dropObject": { "zh-CN": "删除已注销人员的文件", en: "Remove files of who left" },
  "privacy/access-packs.endPacks": { "zh-CN": "删除过期的个人信息副本", en: "Erase copies whose time is over" },
  "privacy/access-packs.makePack": { "zh-CN": "生成个人信息副本", en: "Make the copy of somebody's data" },
  "privacy/data-subject-requests.followClocks": {
    "zh-CN": "检查个人信息请求期限",
    en: "Follow the clocks of data requests",
  },
  "privacy/erasure.endRetention": { "zh-CN": "删除保存期满的交易", en: "Erase transactions kept long enough" },
  "privacy/erasure.eraseAccount": { "zh-CN": "删除已注销账号", en: "Erase a closed account" },
  "privacy/erasure.finishClosures": { "zh-CN": "未了交易办结后停止使用", en: "Restrict what was still in use" },
  "privacy/incidents.collectPeople": { "zh-CN": "汇集受影响的人", en: "Collect affected people" },
  "privacy/incidents.openSuspected": { "zh-CN": "登记疑似事件", en: "Open a suspected incident" },
  "privacy/incidents.followClocks": { "zh-CN": "检查事件时限", en: "Follow the clocks of incidents" },
  "privacy/campaigns.run": { "zh-CN": "发送事件通知", en: "Send an incident notice" },
  "privacy/campaigns.hear": { "zh-CN": "记录通知送达结果", en: "Record the outcome of a notice" },
  "privacy/campaigns.topUp": { "zh-CN": "名单变化后补发通知", en: "Send to new people of a set" },
  "privacy/campaigns.openOrdered": { "zh-CN": "按要求启动通知", en: "Open an ordered campaign" },
  "privacy/campaigns.runAll": { "zh-CN": "推进事件通知", en: "Go on with incident notices" },
  "shop/accounts.forgetEndedSessions": { "zh-CN": "清理已结束的买家会话", en: "Forget ended shopper sessions" },
  "shop/catalog.countSales": { "zh-CN": "统计商品销量", en: "Count sales" },
  "shop/delivery.completeDueOrders": { "zh-CN": "到期完成订单", en: "Complete due orders" },
  "shop/delivery.confirmDueReceipts": { "zh-CN": "到期自动收货", en: "Confirm due receipts" },
  "shop/payments.closeExpiredOrders": { "zh-CN": "关闭超时未付订单", en: "Close unpaid orders" },
  "shop/payments.pollPayments": { "zh-CN": "查询付款结果", en: "Ask about payments" },
  "shop/payments.pollRefunds": { "zh-CN": "查询退款结果", en: "Ask about refunds" },
  "shop/payments.reconcile": { "zh-CN": "与微信支付对账", en: "Reconcile with WeChat Pay" },
  "shop/payments.submitRefund": { "zh-CN": "提交退款", en: "Submit a refund" },
  "care/support.closeSilentSessions": { "zh-CN": "关闭久无消息的会话", en: "Close chats gone silent" },
  "platform/files.sweepUnused": { "zh-CN": "清理未提交的上传", en: "Remove uploads nobody submitted" },
  "platform/files.eraseContent": { "zh-CN": "删除文件内容", en: "Erase the content of a file" },
  "platform/messages.askForOutcomes": { "zh-CN": "查询短信和邮件送达结果", en: "Ask what became of messages" },
  "platform/messages.endWhatIsOver": { "zh-CN": "结束过期未送达的消息", en: "End messages whose time is over" },
  "platform/messages.sendMessage": { "zh-CN": "发送短信或邮件", en: "Send a text message or mail" },
  "platform/staff.endExpiredGrants": { "zh-CN": "收回到期的权限", en: "End grants whose time is over" },
  "platform/staff.sendInvitation": { "zh-CN": "发送员工邀请", en: "Send an invitation to the staff" },
  "privacy/data-subject-requests.followCalendar": {
    "zh-CN": "按放假通知更新请求期限",
    en: "Move deadlines by a calendar notice",
  },
  "privacy/disclosures.tellPersons": { "zh-CN": "告知被调取信息的人", en: "Tell people whose data was disclosed" },
  "privacy/identity-checks.closeExpiredAsks": {
    "zh-CN": "关闭过期的核身请求",
    en: "Close identity checks nobody answered",
  },
  "privacy/identity-checks.forgetOldCodes": { "zh-CN": "清理过期验证码", en: "Forget codes whose time is over" },
  "privacy/identity-checks.sendVerificationCode": { "zh-CN": "发送核身验证码", en: "Send a code to check who asks" },
};

/** Work that came with a newer API is called by its own name. */
export const workLabel = (name: string): Label => workLabels[name] ?? { "zh-CN": name, en: name };

const errorLabels: Readonly<Record<string, Label>> = {
  CONNECTION_LOST: { "zh-CN": "与对方的连接中断", en: "The connection broke off" },
  NO_CONNECTION: { "zh-CN": "连接不上对方", en: "The other side could not be reached" },
  TIMEOUT: { "zh-CN": "对方没有及时应答", en: "The other side did not answer in time" },
  TransportFailure: { "zh-CN": "与对方的通信失败", en: "Talking to the other side failed" },
  SYSTEM_ERROR: { "zh-CN": "对方系统出错", en: "The other side had an error" },
  SharingRefused: { "zh-CN": "共享规则不允许外发", en: "The sharing rules let nothing out" },
  KeyDestroyed: { "zh-CN": "数据密钥已销毁", en: "The data's key is destroyed" },
  UNKNOWN_TOPIC: { "zh-CN": "当前版本没有对应的处理程序", en: "This version knows no such effect" },
  UNKNOWN_JOB: { "zh-CN": "当前版本没有对应的任务", en: "This version knows no such work" },
  ERASURE_REMAINS: { "zh-CN": "核验发现残留，将再次删除", en: "Something was left over; it is erased again" },
  PACK_NOT_STORED: { "zh-CN": "副本未能保存", en: "The copy could not be stored" },
  RUNS_TOO_OFTEN: { "zh-CN": "多次中途退出", en: "It broke off too often" },
};

const database: Label = { "zh-CN": "数据库出错", en: "The database had an error" };
const unexpected: Label = { "zh-CN": "处理时出错", en: "Something went wrong" };

/** Why something failed, in words; the code itself stands beside them, for whoever looks into the log. */
export const errorLabel = (code: string): Label =>
  errorLabels[code] ?? (code.startsWith("SQL_") ? database : unexpected);
