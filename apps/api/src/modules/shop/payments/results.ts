import { NotFound, resultOf, StateConflict } from "#kernel/refusal";
import { Order, StaffOrder } from "#shop/orders";
import { AlreadyPaid, OrderNotPayable, PaymentUnavailable, SecondPersonRequired } from "./refusals.js";
import { PaymentRequest, Refund } from "./types.js";

export const ManualRefundResult = resultOf("ManualRefundResult", Refund, NotFound, StateConflict, SecondPersonRequired);

export const StartPaymentResult = resultOf(
  "StartPaymentResult",
  PaymentRequest,
  NotFound,
  OrderNotPayable,
  PaymentUnavailable,
);
export const ConfirmPaymentResult = resultOf("ConfirmPaymentResult", Order, NotFound, PaymentUnavailable);
export const CancelOrderResult = resultOf(
  "CancelOrderResult",
  Order,
  NotFound,
  StateConflict,
  AlreadyPaid,
  PaymentUnavailable,
);
export const CancelOrderForShopperResult = resultOf(
  "CancelOrderForShopperResult",
  StaffOrder,
  NotFound,
  StateConflict,
  AlreadyPaid,
  PaymentUnavailable,
);
