import type {
  AfterSalesKind,
  AfterSalesReason,
  AfterSalesStatus,
  DisputeOutcome,
  GoodsCondition,
} from "../generated/enums.js";
import type { Label, Labels } from "../label.js";

export const afterSalesStatusLabels: Labels<AfterSalesStatus> = {
  SUBMITTED: { "zh-CN": "待审核", en: "Waiting for an answer" },
  NEED_INFO: { "zh-CN": "待买家补充", en: "Waiting for more evidence" },
  REJECTED: { "zh-CN": "已拒绝", en: "Rejected" },
  ESCALATED: { "zh-CN": "申诉待裁定", en: "Appealed" },
  AWAIT_RETURN: { "zh-CN": "待买家寄回", en: "Waiting for the return" },
  RETURN_SHIPPED: { "zh-CN": "退货在途", en: "Return on its way" },
  INSPECTING: { "zh-CN": "待验收", en: "To inspect" },
  DISPUTED: { "zh-CN": "验收有争议", en: "Inspection disputed" },
  RETURN_BACK: { "zh-CN": "待寄回买家", en: "To send back" },
  REFUNDING: { "zh-CN": "退款中", en: "Refunding" },
  REFUND_FAILED: { "zh-CN": "退款失败", en: "Refund failed" },
  COMPLETED: { "zh-CN": "已完成", en: "Completed" },
  CLOSED: { "zh-CN": "已关闭", en: "Closed" },
  CANCELLED: { "zh-CN": "已撤销", en: "Withdrawn" },
  REJECTED_FINAL: { "zh-CN": "申诉被驳回", en: "Appeal rejected" },
};

/** What the clock of a state means; time alone changes nothing in the others. */
export const afterSalesClockLabels: Partial<Labels<AfterSalesStatus>> = {
  SUBMITTED: { "zh-CN": "首次答复期限", en: "A first answer is due by then" },
  NEED_INFO: { "zh-CN": "买家补充期限", en: "The buyer may answer until then" },
  REJECTED: { "zh-CN": "买家申诉期限", en: "The buyer may appeal until then" },
  AWAIT_RETURN: { "zh-CN": "买家寄回期限", en: "The goods must be sent by then" },
  RETURN_SHIPPED: { "zh-CN": "到期视为已收到退货", en: "By then the return counts as received" },
  INSPECTING: { "zh-CN": "验收期限", en: "The inspection is due by then" },
};

export const afterSalesKindLabels: Labels<AfterSalesKind> = {
  REFUND_ONLY: { "zh-CN": "仅退款", en: "Refund only" },
  RETURN_AND_REFUND: { "zh-CN": "退货退款", en: "Return and refund" },
};

export const afterSalesReasonLabels: Labels<AfterSalesReason> = {
  NO_REASON: { "zh-CN": "七天无理由退货", en: "Return without a reason" },
  CHANGED_MIND_UNSHIPPED: { "zh-CN": "未发货，不想要了", en: "Changed my mind before dispatch" },
  LATE: { "zh-CN": "未按时送达", en: "Late" },
  QUALITY: { "zh-CN": "质量问题", en: "Quality" },
  DAMAGED: { "zh-CN": "商品破损", en: "Damaged" },
  WRONG_ITEM: { "zh-CN": "发错商品", en: "Wrong item" },
  MISSING_ITEM: { "zh-CN": "少发漏发", en: "Missing item" },
  NOT_AS_DESCRIBED: { "zh-CN": "与描述不符", en: "Not as described" },
  OTHER: { "zh-CN": "其他原因", en: "Other" },
};

export const goodsConditionLabels: Labels<GoodsCondition> = {
  SELLABLE: { "zh-CN": "完好，可再次销售", en: "Intact, can be sold again" },
  DAMAGED: { "zh-CN": "有损，不再销售", en: "Damaged, not for sale" },
};

export const disputeOutcomeLabels: Labels<DisputeOutcome> = {
  REFUND: { "zh-CN": "退款，商品留下", en: "Refund, and keep the goods" },
  SEND_BACK: { "zh-CN": "不退款，商品寄回买家", en: "No refund, send the goods back" },
};

const tierLabels: Readonly<Record<string, Label>> = {
  PREPARE: { "zh-CN": "经办", en: "Prepared" },
  APPROVE: { "zh-CN": "主管批准", en: "Approved by a lead" },
  FINANCE: { "zh-CN": "财务批准", en: "Approved by finance" },
};

const otherTier: Label = { "zh-CN": "签署", en: "Signed" };

/** Which of the hands a decision about money passes through. */
export const tierLabel = (tier: string): Label => tierLabels[tier] ?? otherTier;
