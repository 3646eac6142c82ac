import { isNull } from "drizzle-orm";
import { card, holds, holdsNone, type PersonalColumn } from "#kernel/personal-data";
import { afterSalesCases, afterSalesLines, afterSalesSignatures } from "./tables.js";

const caseFact = {
  category: "ORDER",
  purposes: ["CUSTOMER_SERVICE", "ORDER"],
  basis: "CONTRACT",
  sensitivity: "ORDINARY",
  source: "SUBJECT",
  mask: "NONE",
  retention: "TRANSACTION_3_YEARS",
  erasure: "RESTRICT",
  recipients: [],
} as const satisfies Omit<PersonalColumn, "label">;

/** Sealed under the case's own key. */
const written = { ...caseFact, category: "CONTENT", mask: "TEXT" } as const;
const byStaff = { ...written, source: "STAFF" } as const;
const parcel = { ...caseFact, mask: "TEXT", recipients: ["CARRIER"] } as const;

export const personalData = card(
  "care/after-sales",
  holds(
    afterSalesCases,
    "account_id",
    {
      id: "LINK",
      caseNumber: { ...caseFact, label: { zh: "售后单号", en: "Case number" } },
      orderId: "LINK",
      accountId: "LINK",
      kind: { ...caseFact, label: { zh: "售后类型", en: "Kind of case" } },
      reason: { ...caseFact, label: { zh: "申请原因", en: "Reason" } },
      status: { ...caseFact, label: { zh: "售后状态", en: "Status" } },
      version: "NOT_PERSONAL",
      beforeDispatch: "NOT_PERSONAL",
      refundFen: { ...caseFact, recipients: ["WECHAT_PAY"], label: { zh: "退款金额（分）", en: "Refund (fen)" } },
      freightFen: { ...caseFact, label: { zh: "退运费（分）", en: "Freight refunded (fen)" } },
      deductionFen: { ...caseFact, source: "STAFF", label: { zh: "扣减金额（分）", en: "Deduction (fen)" } },
      keyId: "LINK",
      description: { ...written, recipients: ["WECHAT"], label: { zh: "问题描述", en: "Description" } },
      rejectionText: { ...byStaff, label: { zh: "拒绝理由", en: "Reason of the rejection" } },
      appealText: { ...written, recipients: ["WECHAT"], label: { zh: "申诉内容", en: "Appeal" } },
      finalText: { ...byStaff, label: { zh: "申诉驳回理由", en: "Reason of the final rejection" } },
      disputeText: { ...byStaff, label: { zh: "验货异议", en: "Finding of the inspection" } },
      askText: { ...byStaff, label: { zh: "要求补充的内容", en: "What was asked for" } },
      answerText: { ...written, recipients: ["WECHAT"], label: { zh: "补充说明", en: "Answer" } },
      leftMs: "NOT_PERSONAL",
      openedAt: { ...caseFact, label: { zh: "申请时间", en: "Opened at" } },
      dueAt: "NOT_PERSONAL",
      overdueAt: "NOT_PERSONAL",
      closedAt: { ...caseFact, label: { zh: "结束时间", en: "Closed at" } },
      rejectedBy: "NOT_PERSONAL",
      disputedBy: "NOT_PERSONAL",
      returnCarrierCode: { ...parcel, mask: "NONE", label: { zh: "退货物流公司", en: "Carrier of the return" } },
      returnTrackingNumber: { ...parcel, label: { zh: "退货运单号", en: "Tracking number of the return" } },
      condition: { ...caseFact, source: "STAFF", label: { zh: "验货结果", en: "Condition of the goods" } },
      sendBackCarrierCode: {
        ...parcel,
        source: "STAFF",
        mask: "NONE",
        label: { zh: "寄回物流公司", en: "Carrier, goods sent back" },
      },
      sendBackTrackingNumber: {
        ...parcel,
        source: "STAFF",
        label: { zh: "寄回运单号", en: "Tracking number, goods sent back" },
      },
      refundId: "LINK",
      restrictedAt: "NOT_PERSONAL",
    },
    {
      label: { zh: "售后", en: "After-sales cases" },
      partOf: "order_id → orders.id",
      course: { runsWhile: isNull(afterSalesCases.closedAt), endedAt: "closedAt" },
      restrictedAt: "restrictedAt",
    },
  ),
  holds(
    afterSalesLines,
    "after_sales_lines.case_id → after_sales_cases.id",
    {
      caseId: "LINK",
      orderLineId: "LINK",
      orderId: "LINK",
      skuId: "NOT_PERSONAL",
      title: { ...caseFact, label: { zh: "商品", en: "Goods" } },
      spec: { ...caseFact, label: { zh: "规格", en: "Variant" } },
      quantity: { ...caseFact, label: { zh: "数量", en: "Quantity" } },
      refundFen: { ...caseFact, label: { zh: "商品退款（分）", en: "Refund for the goods (fen)" } },
      openLineId: "LINK",
    },
    { label: { zh: "售后商品", en: "Goods in after-sales cases" } },
  ),
  holdsNone(afterSalesSignatures, "Signatures of staff under amounts; who they are is known to platform/staff alone."),
);
