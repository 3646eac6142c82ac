import { type Answer, headerOf, type WireRequest } from "../kernel/answer.js";
import type { Context } from "../kernel/context.js";
import { type Fault, type Faults, type Outcome, runUnder } from "../kernel/faults.js";
import type { Users } from "../wx/users.js";
import { Balance } from "./balance.js";
import { billOperations } from "./bill-operations.js";
import { Bills } from "./bills.js";
import { certificateOperations } from "./certificate-operations.js";
import { Certificates } from "./certificates.js";
import { Gate } from "./gate.js";
import { Keyring } from "./keyring.js";
import { Notifications } from "./notifications.js";
import { findOperation, type Operation, readCall } from "./operation.js";
import { orderOperations } from "./order-operations.js";
import { Orders } from "./orders.js";
import { Payments } from "./payments.js";
import { refundOperations } from "./refund-operations.js";
import { Refunds } from "./refunds.js";
import { answerRefusal, PayRefusal, requestId } from "./refusal.js";

/** WeChat Pay API v3 (api.mch.weixin.qq.com) for one direct merchant. */
export class PayApi {
  readonly certificates: Certificates;
  readonly keyring: Keyring;
  readonly notifications: Notifications;
  readonly orders: Orders;
  readonly payments: Payments;
  readonly refunds: Refunds;
  readonly balance: Balance;
  readonly gate: Gate;
  readonly #operations: Operation[];

  constructor(
    context: Context,
    users: Users,
    private readonly faults: Faults,
    probeEvery: number,
  ) {
    this.certificates = new Certificates(context);
    this.keyring = new Keyring(context, this.certificates);
    this.notifications = new Notifications(context, this.keyring, probeEvery);
    this.orders = new Orders(context, users);
    this.balance = new Balance(context.store);
    this.payments = new Payments(context, users, this.orders, this.keyring, this.notifications, this.balance);
    this.refunds = new Refunds(context, this.orders, this.balance, this.notifications);
    this.gate = new Gate(context, this.keyring);
    this.#operations = [
      ...orderOperations(context, this.orders),
      ...refundOperations(this.refunds),
      ...billOperations(new Bills(context, this.orders, this.refunds)),
      ...certificateOperations(this.certificates, this.keyring),
    ];
  }

  /** Route, then the gate, then the request's form, then business: the order in which the real service refuses. */
  async handle(request: WireRequest): Promise<Outcome> {
    const path = request.url.split("?")[0] ?? "";
    const found = findOperation(this.#operations, request.method, path);
    if (found === undefined) return { status: 404 };
    if (found === "wrong-method") return { status: 405 };
    try {
      this.gate.admit(request);
      const call = readCall(request, found.parts);
      const fault = this.faults.take(request.method, path);
      const deed = () => this.#answer(request, path, () => found.operation.run(call), fault);
      return await runUnder(fault, deed, describeFailure);
    } catch (error) {
      return refusalOrThrow(error, path);
    }
  }

  #answer(request: WireRequest, path: string, run: () => Answer, fault?: Fault): Answer {
    try {
      const answer = run();
      const skewMs = fault?.kind === "skew" ? (fault.ms ?? 0) : 0;
      return answer.unsigned ? answer : this.#sign(answer, headerOf(request, "wechatpay-serial"), skewMs);
    } catch (error) {
      return refusalOrThrow(error, path);
    }
  }

  #sign(answer: Answer, wantedSerial: string | undefined, skewMs: number): Answer {
    const signer = this.keyring.signerOfAnswer(wantedSerial);
    const proof = this.keyring.signHeaders(signer, answer.body ?? "", skewMs);
    return { ...answer, headers: { ...answer.headers, ...proof, "request-id": requestId() } };
  }
}

function refusalOrThrow(error: unknown, path: string): Answer {
  if (error instanceof PayRefusal) return answerRefusal(error, path);
  throw error;
}

function describeFailure({ status = 500 }: Fault): Answer {
  const [code, message] = {
    429: ["FREQUENCY_LIMITED", "频率超限"] as const,
    500: ["SYSTEM_ERROR", "系统异常，请用相同参数重新调用"] as const,
    502: ["SERVICE_UNAVAILABLE", "服务不可用"] as const,
  }[status];
  return answerRefusal(new PayRefusal(status, code, message), "");
}
