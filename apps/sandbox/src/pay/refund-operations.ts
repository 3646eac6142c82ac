import { answerJson } from "./answers.js";
import type { Operation } from "./operation.js";
import { describeRefund } from "./refund.js";
import { refundShape } from "./refund-shape.js";
import type { Refunds } from "./refunds.js";
import { refuse } from "./refusal.js";

const REFUNDS = "/v3/refund/domestic/refunds";

export function refundOperations(refunds: Refunds): Operation[] {
  return [
    {
      method: "POST",
      template: REFUNDS,
      run: (call) => answerJson(describeRefund(refunds.request(call.body(refundShape)))),
    },
    {
      method: "GET",
      template: `${REFUNDS}/{out_refund_no}`,
      run: (call) => {
        const refund = refunds.find(call.path("out_refund_no"));
        return answerJson(describeRefund(refund ?? refuse(404, "RESOURCE_NOT_EXISTS", "退款单不存在")));
      },
    },
  ];
}
