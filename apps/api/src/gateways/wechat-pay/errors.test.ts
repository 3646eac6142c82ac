import { describe, expect, test } from "vitest";
import { vectorConstants } from "../../../test/vectors.js";
import type { TransportReason } from "../http.js";
import { errorOfAnswer, errorOfTransport, normalizeCode } from "./errors.js";
import type { PayOperation } from "./requests.js";

const answer = (status: number, body: object | string, requestId?: string) => ({
  status,
  headers: new Headers(requestId ? { "Request-ID": requestId } : {}),
  body: Buffer.from(typeof body === "string" ? body : JSON.stringify(body)),
});

test.each([
  ["ORDERPAID", "ORDER_PAID"],
  ["ORDER_PAID", "ORDER_PAID"],
  ["ORDERNOTEXIST", "ORDER_NOT_EXIST"],
  ["SYSTEMERROR", "SYSTEM_ERROR"],
  ["NOAUTH", "NO_AUTH"],
  ["NOTENOUGH", "NOT_ENOUGH"],
  ["ratelimit_exceeded", "FREQUENCY_LIMITED"],
  ["FREQUENCY_LIMITED", "FREQUENCY_LIMITED"],
  ["SOMETHING_NEW", "SOMETHING_NEW"],
])("the spelling %s is the code %s", (sent, code) => {
  expect(normalizeCode(sent)).toBe(code);
});

describe("what a refusal means", () => {
  test.each<[PayOperation, number, object]>([
    ["CREATE_REFUND", 429, { code: "FREQUENCY_LIMITED", retryable: true, unknownOutcome: true }],
    ["CREATE_ORDER", 429, { code: "FREQUENCY_LIMITED", retryable: true, unknownOutcome: false }],
    ["CREATE_ORDER", 500, { code: "SYSTEM_ERROR", retryable: true, unknownOutcome: true }],
    ["CREATE_REFUND", 502, { code: "SERVICE_UNAVAILABLE", retryable: true, unknownOutcome: true }],
    ["CLOSE_ORDER", 503, { code: "SERVICE_UNAVAILABLE", retryable: true, unknownOutcome: true }],
    ["QUERY_ORDER", 502, { code: "SERVICE_UNAVAILABLE", retryable: true, unknownOutcome: false }],
    ["QUERY_ORDER", 401, { code: "SIGN_ERROR", retryable: false, unknownOutcome: false }],
    ["QUERY_ORDER", 404, { code: "UNEXPECTED_STATUS", retryable: false, unknownOutcome: false }],
    ["CREATE_ORDER", 307, { code: "UNEXPECTED_STATUS", retryable: false, unknownOutcome: false }],
  ])("%s answered %i without a body", (operation, status, expected) => {
    expect(errorOfAnswer(operation, answer(status, ""))).toMatchObject({ httpStatus: status, ...expected });
  });

  test.each<[TransportReason, boolean]>([
    ["TIMEOUT", true],
    ["CONNECTION_LOST", true],
    ["ANSWER_TOO_LARGE", true],
    ["NO_CONNECTION", false],
  ])("a refund that ended in %s has an unknown outcome: %s", (reason, unknownOutcome) => {
    expect(errorOfTransport("CREATE_REFUND", reason)).toMatchObject({ code: reason, retryable: true, unknownOutcome });
    expect(errorOfTransport("QUERY_REFUND", reason).unknownOutcome).toBe(false);
  });

  test("a general code gives way to the number at the end of Request-ID, a precise one does not", () => {
    const reused = answer(400, { code: "INVALID_REQUEST" }, "08F0E1-268498688");
    expect(errorOfAnswer("CREATE_ORDER", reused).code).toBe("OUT_TRADE_NO_USED");
    const paid = answer(403, { code: "TRADE_ERROR" }, "08F0E1-268449538");
    expect(errorOfAnswer("CLOSE_ORDER", paid).code).toBe("ORDER_PAID");
    const precise = answer(404, { code: "ORDER_NOT_EXIST" }, "08F0E1-268449538");
    expect(errorOfAnswer("QUERY_ORDER", precise).code).toBe("ORDER_NOT_EXIST");
  });

  test("an error names the field that was refused and never its value", () => {
    const detail = { field: "/payer/openid", value: vectorConstants.openid, issue: "…", location: "body" };
    const error = errorOfAnswer(
      "CREATE_ORDER",
      answer(400, { code: "PARAM_ERROR", message: vectorConstants.openid, detail }),
    );
    expect(error.field).toBe("/payer/openid");
    expect(`${error.stack}${JSON.stringify(error)}`).not.toContain(vectorConstants.openid);
  });
});
