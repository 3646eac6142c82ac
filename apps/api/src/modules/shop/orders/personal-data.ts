import { card, holds, type PersonalColumn } from "#kernel/personal-data";
import { orderLines, orders } from "./tables.js";

/** Item 65: what order information may be used for is this list; anything else needs consent (Policy 2.5.2). */
const orderFact = {
  category: "ORDER",
  purposes: ["ORDER", "PAYMENT", "DELIVERY", "CUSTOMER_SERVICE", "TRANSACTION_SECURITY"],
  basis: "CONTRACT",
  sensitivity: "ORDINARY",
  source: "SUBJECT",
  mask: "NONE",
  retention: "TRANSACTION_3_YEARS",
  erasure: "RESTRICT",
  recipients: [],
} as const satisfies Omit<PersonalColumn, "label">;

/** Sealed under the order's own key: restricted while the law keeps the order, gone with the key afterwards. */
const consignee = {
  ...orderFact,
  category: "CONTACT",
  purposes: ["DELIVERY", "CUSTOMER_SERVICE"],
  source: "BUYER",
  recipients: ["CARRIER"],
} as const satisfies Omit<PersonalColumn, "label">;

export const personalData = card(
  "shop/orders",
  holds(orders, "account_id", {
    id: "LINK",
    accountId: "LINK",
    orderNumber: { ...orderFact, recipients: ["WECHAT_PAY"], label: { zh: "订单号", en: "Order number" } },
    idempotencyKey: "NOT_PERSONAL",
    quoteHash: "NOT_PERSONAL",
    status: { ...orderFact, label: { zh: "订单状态", en: "Order status" } },
    goodsFen: { ...orderFact, label: { zh: "商品金额（分）", en: "Goods (fen)" } },
    discountFen: { ...orderFact, label: { zh: "优惠金额（分）", en: "Discount (fen)" } },
    freightFen: { ...orderFact, label: { zh: "运费（分）", en: "Freight (fen)" } },
    payableFen: { ...orderFact, recipients: ["WECHAT_PAY"], label: { zh: "应付金额（分）", en: "Amount due (fen)" } },
    keyId: "LINK",
    consigneeName: { ...consignee, mask: "NAME", label: { zh: "收货人", en: "Consignee" } },
    consigneePhone: { ...consignee, mask: "PHONE", label: { zh: "收货手机号", en: "Consignee's phone" } },
    consigneeStreet: { ...consignee, mask: "ADDRESS", label: { zh: "详细地址", en: "Street" } },
    consigneeRegion: { ...consignee, label: { zh: "所在地区", en: "Region" } },
    regionCode: { ...orderFact, label: { zh: "地区编码", en: "Region code" } },
    remark: { ...orderFact, purposes: ["DELIVERY"], mask: "TEXT", label: { zh: "订单备注", en: "Remark" } },
    recipientIsOther: { ...orderFact, label: { zh: "为他人下单", en: "Ordered for somebody else" } },
    recipientConsentAt: {
      ...orderFact,
      purposes: ["LEGAL_RECORD"],
      label: { zh: "收货人同意声明时间", en: "Declared the recipient's consent at" },
    },
    recipientConsentText: "NOT_PERSONAL",
    createdAt: { ...orderFact, label: { zh: "下单时间", en: "Ordered at" } },
    expiresAt: "NOT_PERSONAL",
    paidAt: { ...orderFact, label: { zh: "付款时间", en: "Paid at" } },
    cancelledAt: { ...orderFact, label: { zh: "取消时间", en: "Cancelled at" } },
    cancelReason: { ...orderFact, label: { zh: "取消原因", en: "Cancelled because" } },
    shippedAt: { ...orderFact, label: { zh: "发货时间", en: "Shipped at" } },
    autoConfirmAt: "NOT_PERSONAL",
    receivedAt: { ...orderFact, label: { zh: "收货时间", en: "Received at" } },
    receivedHow: "NOT_PERSONAL",
    endedAt: { ...orderFact, label: { zh: "交易结束时间", en: "Ended at" } },
    retentionUntil: "NOT_PERSONAL",
  }),
  holds(orderLines, "order_lines.order_id → orders.id", {
    id: "LINK",
    orderId: "LINK",
    lineNo: "NOT_PERSONAL",
    skuId: "NOT_PERSONAL",
    productId: "NOT_PERSONAL",
    title: { ...orderFact, label: { zh: "商品", en: "Goods" } },
    spec: { ...orderFact, label: { zh: "规格", en: "Variant" } },
    imagePath: "NOT_PERSONAL",
    quantity: { ...orderFact, label: { zh: "数量", en: "Quantity" } },
    unitPriceFen: { ...orderFact, label: { zh: "单价（分）", en: "Unit price (fen)" } },
    discountFen: { ...orderFact, label: { zh: "优惠分摊（分）", en: "Discount share (fen)" } },
    paidFen: { ...orderFact, label: { zh: "实付分摊（分）", en: "Paid share (fen)" } },
    noReasonReturn: "NOT_PERSONAL",
    noReturnConfirmedAt: { ...orderFact, label: { zh: "不支持无理由退货的确认时间", en: "Confirmed no return at" } },
    heldBy: "NOT_PERSONAL",
  }),
);
