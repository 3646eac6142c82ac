import { type Answer, headerOf, type WireRequest } from "../kernel/answer.js";
import type { Context } from "../kernel/context.js";
import { type Faults, type Outcome, runUnder } from "../kernel/faults.js";
import { randomDigits, randomHex } from "../kernel/random.js";
import { list, Misfit, record, text } from "../pay/shape.js";
import { Carrier } from "./carrier.js";
import { SmsGate } from "./gate.js";
import { answerRefusal, answerWith, refuse, SmsRefusal } from "./refusal.js";
import { Reports } from "./reports.js";
import { Templates } from "./templates.js";

const MOST_NUMBERS = 200;
/** Faults are ordered by path, and "/" would be everybody's. */
const FAULT_PATH = "/sms";

const word = text({ max: 64 });
const sendShape = record(
  { PhoneNumberSet: list(text({})), SmsSdkAppId: word, TemplateId: word },
  {
    SignName: word,
    TemplateParamSet: list(text({ min: 0 })),
    ExtendCode: word,
    SessionContext: text({ min: 0, maxBytes: 511 }),
    SenderId: word,
  },
);
type SendOrder = ReturnType<typeof sendShape>;

/** Tencent Cloud SMS, API 3.0: `POST /` with the action SendSms. */
export class SmsApi {
  readonly carrier: Carrier;
  readonly templates: Templates;
  readonly reports: Reports;
  readonly #gate: SmsGate;

  constructor(
    private readonly context: Context,
    private readonly faults: Faults,
  ) {
    this.carrier = new Carrier(context);
    this.templates = new Templates(context);
    this.reports = new Reports(context, this.carrier);
    this.#gate = new SmsGate(context.clock, context.accounts.sms);
  }

  async handle(request: WireRequest): Promise<Outcome> {
    return runUnder(
      this.faults.take(request.method, FAULT_PATH),
      () => this.#answer(request),
      ({ status = 500 }) => ({ status }),
    );
  }

  #answer(request: WireRequest): Answer {
    try {
      this.#gate.check(request);
      checkAction(request);
      return answerWith({ SendStatusSet: this.#send(readOrder(request)) });
    } catch (error) {
      if (error instanceof SmsRefusal) return answerRefusal(error);
      throw error;
    }
  }

  #send(order: SendOrder): object[] {
    const { sdkAppId, signName } = this.context.accounts.sms;
    if (order.SmsSdkAppId !== sdkAppId) refuse("UnauthorizedOperation.SmsSdkAppIdVerifyFail", "SmsSdkAppId 校验失败");
    if (order.PhoneNumberSet.length > MOST_NUMBERS) refuse("InvalidParameterValue", "PhoneNumberSet 最多 200 个号码");
    const numbers = order.PhoneNumberSet.map((number) => ({ number, phone: toE164(number) }));
    const domestic = numbers.filter(({ phone }) => phone?.startsWith("+86")).length;
    if (domestic > 0 && domestic < numbers.filter(({ phone }) => phone).length)
      refuse("UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber", "不能同时包含国内与国际号码");
    if (domestic > 0 && order.SignName !== signName)
      return numbers.map(({ number }) => status(number, "FailedOperation.SignatureIncorrectOrUnapproved", order));
    return numbers.map(({ number, phone }) => this.#sendOne(number, phone, order));
  }

  #sendOne(number: string, phone: string | undefined, order: SendOrder): object {
    if (phone === undefined) return status(number, "InvalidParameterValue.IncorrectPhoneNumber", order);
    const params = order.TemplateParamSet ?? [];
    const filled = this.templates.fill(order.TemplateId, params);
    if ("code" in filled) return status(phone, filled.code, order);
    const refusal = this.#refusalOf(phone, filled.text);
    if (refusal !== undefined) return status(phone, refusal, order);
    const { serialNo } = this.carrier.take({
      serialNo: `${randomDigits(4)}:${randomHex(32)}`,
      phone,
      templateId: order.TemplateId,
      params,
      text: `【${order.SignName ?? ""}】${filled.text}`,
      sessionContext: order.SessionContext ?? "",
      at: this.context.clock.now(),
    });
    this.reports.plan(serialNo);
    return { ...status(phone, "Ok", order), SerialNo: serialNo, Fee: 1, Message: "send success" };
  }

  #refusalOf(phone: string, filled: string): string | undefined {
    if (this.carrier.fateOf(phone) === "BLACKLISTED") return "FailedOperation.PhoneNumberInBlacklist";
    if (filled.includes("[sensitive]")) return "FailedOperation.ContainSensitiveWord";
    return this.carrier.brokenLimit(phone, `【${this.context.accounts.sms.signName}】${filled}`);
  }
}

function checkAction(request: WireRequest): void {
  if (headerOf(request, "x-tc-action") !== "SendSms") refuse("InvalidAction", "The action is not known here.");
  if (headerOf(request, "x-tc-version") !== "2021-01-11") refuse("NoSuchVersion", "The version is not known.");
}

function readOrder(request: WireRequest): SendOrder {
  try {
    return sendShape(JSON.parse(request.body.toString("utf8")), "");
  } catch (error) {
    if (error instanceof SyntaxError) refuse("InvalidParameter", "The body is not JSON.");
    if (!(error instanceof Misfit)) throw error;
    const code = { "is required": "MissingParameter", "unknown parameter": "UnknownParameter" }[error.issue];
    return refuse(code ?? "InvalidParameterValue", `${error.at} ${error.issue}`);
  }
}

/** "+8613800000000"; for China also 0086…, 86… and the bare eleven digits. */
function toE164(number: string): string | undefined {
  const domestic = /^(?:\+?86|0086)?(1[3-9]\d{9})$/.exec(number)?.[1];
  if (domestic) return `+86${domestic}`;
  return /^\+(?!86)[1-9]\d{6,14}$/.test(number) ? number : undefined;
}

const status = (phone: string, code: string, { SessionContext = "" }: SendOrder) => ({
  SerialNo: "",
  PhoneNumber: phone,
  Fee: 0,
  SessionContext,
  Code: code,
  Message: code,
  IsoCode: phone.startsWith("+86") ? "CN" : "",
});
