/**
 * What a failed text message means to its sender:
 * - `NUMBER`: nobody can be reached there; do not try again
 * - `BLOCKED`: the person has refused messages at the carrier or the provider
 * - `RATE_LIMITED`: too many to this number, or too many calls; later
 * - `CONTENT`: the provider refuses what the parameters say
 * - `CONFIG`: our key, app id, template, signature or prepaid balance is wrong; a human must act
 * - `BUSY`, `UNREACHABLE`: nothing is wrong with the request
 * - `PROTOCOL`: an answer, or a request of ours, that breaks the documented contract
 */
export type SmsErrorKind =
  | "NUMBER"
  | "BLOCKED"
  | "RATE_LIMITED"
  | "CONTENT"
  | "CONFIG"
  | "BUSY"
  | "UNREACHABLE"
  | "PROTOCOL";

interface SmsFailure {
  /** The provider's code, such as LimitExceeded.PhoneNumberDailyLimit. */
  code?: string | undefined;
  /** The provider's trace number; names no person. */
  requestId?: string | undefined;
  mayHaveBeenSent?: boolean;
}

/** The message holds kind, code and trace number only: the provider's own text quotes numbers. */
export class SmsError extends Error {
  override readonly name = "SmsError";
  readonly code: string | undefined;
  readonly requestId: string | undefined;
  readonly retryable: boolean;
  /** The answer was lost, so trying again may reach the person twice. */
  readonly mayHaveBeenSent: boolean;

  constructor(
    readonly kind: SmsErrorKind,
    { code, requestId, mayHaveBeenSent = false }: SmsFailure = {},
  ) {
    super(`SMS: ${kind}${code ? ` (${code})` : ""}${requestId ? ` request ${requestId}` : ""}`);
    this.code = code;
    this.requestId = requestId;
    this.retryable = retryableKinds.has(kind);
    this.mayHaveBeenSent = mayHaveBeenSent;
  }
}

const retryableKinds = new Set<SmsErrorKind>(["RATE_LIMITED", "BUSY", "UNREACHABLE"]);

/** The first matching beginning decides, so the narrower ones stand before the families. */
const kindsByPrefix: readonly (readonly [prefix: string, kind: SmsErrorKind])[] = [
  ["InvalidParameterValue.IncorrectPhoneNumber", "NUMBER"],
  ["FailedOperation.PhoneNumberInBlacklist", "BLOCKED"],
  ["FailedOperation.ContainSensitiveWord", "CONTENT"],
  ["FailedOperation.FailResolvePacket", "PROTOCOL"],
  ["InvalidParameterValue.SdkAppIdNotExist", "CONFIG"],
  ["InvalidParameterValue.TemplateParameter", "CONTENT"],
  ["InvalidParameterValue.ContentLengthLimit", "CONTENT"],
  ["RequestLimitExceeded", "RATE_LIMITED"],
  ["LimitExceeded.", "RATE_LIMITED"],
  ["AuthFailure.", "CONFIG"],
  ["UnauthorizedOperation", "CONFIG"],
  ["FailedOperation.", "CONFIG"],
  ["InternalError", "BUSY"],
];

export function errorOf(code: string, requestId: string | undefined): SmsError {
  const kind = kindsByPrefix.find(([prefix]) => code.startsWith(prefix))?.[1] ?? "PROTOCOL";
  // A code is a word with dots. Anything else may quote what we sent.
  return new SmsError(kind, { code: /^[A-Za-z]+(\.[A-Za-z]+)?$/.test(code) ? code : undefined, requestId });
}
