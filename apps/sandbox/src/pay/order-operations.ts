import type { Context } from "../kernel/context.js";
import { answerJson } from "./answers.js";
import type { Call, Operation } from "./operation.js";
import { closeShape, orderShape } from "./order-shape.js";
import { describeOrder, isPaid, type Order, type Orders } from "./orders.js";
import { refuse, refuseParameter } from "./refusal.js";
import { text } from "./shape.js";

const TRANSACTIONS = "/v3/pay/transactions";

export function orderOperations(context: Context, orders: Orders): Operation[] {
  const { mchId } = context.identity;
  const checkMerchant = (mchid: string, location: "body" | "query") => {
    if (mchid !== mchId)
      refuseParameter({
        field: location === "body" ? "/mchid" : "mchid",
        value: mchid,
        issue: "is not the signer",
        location,
      });
  };
  const place = (call: Call) => {
    const request = call.body(orderShape);
    checkMerchant(request.mchid, "body");
    return answerJson(orders.place(request));
  };
  const show = (find: (call: Call) => Order | undefined) => (call: Call) => {
    checkMerchant(call.query("mchid", text({ max: 32 })), "query");
    return answerJson(describeOrder(find(call) ?? refuse(404, "ORDER_NOT_EXIST", "订单不存在"), context));
  };
  const close = (call: Call) => {
    checkMerchant(call.body(closeShape).mchid, "body");
    orders.close(call.path("out_trade_no"));
    return { status: 204 };
  };
  const findPaid = (id: string) => {
    const order = orders.byTransactionId(id);
    return order && isPaid(order) ? order : undefined;
  };
  return [
    { method: "POST", template: `${TRANSACTIONS}/jsapi`, run: place },
    {
      method: "GET",
      template: `${TRANSACTIONS}/out-trade-no/{out_trade_no}`,
      run: show((call) => orders.find(call.path("out_trade_no"))),
    },
    {
      method: "GET",
      template: `${TRANSACTIONS}/id/{transaction_id}`,
      run: show((call) => findPaid(call.path("transaction_id"))),
    },
    { method: "POST", template: `${TRANSACTIONS}/out-trade-no/{out_trade_no}/close`, run: close },
  ];
}
