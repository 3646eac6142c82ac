import { card, holds, holdsNone, type PersonalColumn } from "#kernel/personal-data";
import { carriers, droppedLines, receiptExtensions, shipmentLines, shipments } from "./tables.js";

const delivery = {
  category: "ORDER",
  purposes: ["DELIVERY", "CUSTOMER_SERVICE"],
  basis: "CONTRACT",
  sensitivity: "ORDINARY",
  source: "STAFF",
  mask: "NONE",
  retention: "TRANSACTION_3_YEARS",
  erasure: "RESTRICT",
  recipients: ["CARRIER"],
} as const satisfies Omit<PersonalColumn, "label">;

export const personalData = card(
  "shop/delivery",
  holdsNone(carriers, "Logistics companies."),
  holds(
    shipments,
    "shipments.order_id → orders.id",
    {
      id: "LINK",
      orderId: "LINK",
      seq: "NOT_PERSONAL",
      carrierCode: { ...delivery, label: { zh: "物流公司", en: "Carrier" } },
      trackingNumber: { ...delivery, mask: "TEXT", label: { zh: "运单号", en: "Tracking number" } },
      shippedBy: "NOT_PERSONAL",
      shippedAt: { ...delivery, label: { zh: "发货时间", en: "Shipped at" } },
      firstCarrierCode: { ...delivery, label: { zh: "更正前物流公司", en: "Carrier before correction" } },
      firstTrackingNumber: {
        ...delivery,
        mask: "TEXT",
        label: { zh: "更正前运单号", en: "Tracking number before correction" },
      },
      correctedAt: "NOT_PERSONAL",
    },
    { label: { zh: "物流", en: "Parcels" } },
  ),
  holds(
    shipmentLines,
    "shipment_lines.order_id → orders.id",
    {
      shipmentId: "LINK",
      orderLineId: "LINK",
      orderId: "LINK",
      quantity: "NOT_PERSONAL",
    },
    { label: { zh: "包裹内商品", en: "Goods in parcels" } },
  ),
  holds(
    droppedLines,
    "dropped_lines.order_id → orders.id",
    {
      orderLineId: "LINK",
      occasion: "LINK",
      orderId: "LINK",
      quantity: "NOT_PERSONAL",
    },
    { label: { zh: "少发商品", en: "Goods left out" } },
  ),
  holds(
    receiptExtensions,
    "receipt_extensions.order_id → orders.id",
    {
      orderId: "LINK",
      extendedAt: {
        ...delivery,
        source: "SUBJECT",
        recipients: [],
        label: { zh: "延长收货时间", en: "Receipt extended at" },
      },
    },
    { label: { zh: "延长收货", en: "Extended receipts" } },
  ),
);
