/**
 * What a failed call means to its caller:
 * - `INVALID_CODE`: a login or phone code that is unknown, expired or of another app; ask the client for a new one
 * - `CODE_USED`: a login code that was redeemed before
 * - `BLOCKED`: WeChat holds the user for high-risk and lets nobody sign in
 * - `USER_ABSENT`: the user has not opened the mini program within two hours, so WeChat will not judge for them
 * - `BUSY`, `RATE_LIMITED`, `UNREACHABLE`: nothing is wrong with the request
 * - `CONFIG`: our app id, secret, allow-listed IP or rights are wrong; a human must act
 * - `PROTOCOL`: an answer, or a request of ours, that breaks the documented contract
 */
export type WeChatErrorKind =
  | "INVALID_CODE"
  | "CODE_USED"
  | "BLOCKED"
  | "USER_ABSENT"
  | "BUSY"
  | "RATE_LIMITED"
  | "CONFIG"
  | "UNREACHABLE"
  | "PROTOCOL";

export type WeChatOperation = "ACCESS_TOKEN" | "CODE_TO_SESSION" | "PHONE_NUMBER" | "CHECK_TEXT";

interface WeChatFailure {
  errcode?: number | undefined;
  /** WeChat's own trace number, good for seven days at their support; names no person. */
  rid?: string | undefined;
  retryable?: boolean;
}

/** The message holds operation, kind, code and trace number only: errmsg may quote what we sent. */
export class WeChatError extends Error {
  override readonly name = "WeChatError";
  readonly errcode: number | undefined;
  readonly rid: string | undefined;
  readonly retryable: boolean;

  constructor(
    readonly operation: WeChatOperation,
    readonly kind: WeChatErrorKind,
    { errcode, rid, retryable = retryableKinds.has(kind) }: WeChatFailure = {},
  ) {
    super(
      `WeChat ${operation}: ${kind}${errcode === undefined ? "" : ` (errcode ${errcode})`}${rid ? ` rid ${rid}` : ""}`,
    );
    this.errcode = errcode;
    this.rid = rid;
    this.retryable = retryable;
  }
}

const retryableKinds = new Set<WeChatErrorKind>(["BUSY", "RATE_LIMITED", "UNREACHABLE"]);

/** Errcodes that say "this access token will not do". */
export const staleTokenCodes: ReadonlySet<number> = new Set([40001, 40014, 42001]);

const dailyQuotaReached = 45009;

const kinds = new Map<number, WeChatErrorKind>([
  [-1, "BUSY"],
  [61080, "BUSY"],
  [40029, "INVALID_CODE"],
  [41008, "INVALID_CODE"],
  [40163, "CODE_USED"],
  [40226, "BLOCKED"],
  [61010, "USER_ABSENT"],
  ...[44990, 44991, dailyQuotaReached, 45011, 61081].map((code) => [code, "RATE_LIMITED"] as const),
  ...[40001, 40002, 40013, 40014, 40125, 40164, 40243, 41001, 41002, 41004, 42001].map(
    (code) => [code, "CONFIG"] as const,
  ),
  ...[43104, 48001, 50004, 50007, 89503, 89506, 89507].map((code) => [code, "CONFIG"] as const),
]);

/** @param errmsg is searched for the trace number only. */
export function errorOf(operation: WeChatOperation, errcode: number, errmsg: unknown): WeChatError {
  const rid = /rid: ?([0-9a-f]+-[0-9a-f]+-[0-9a-f]+)/.exec(String(errmsg))?.[1];
  const kind = kindOf(operation, errcode);
  return errcode === dailyQuotaReached
    ? new WeChatError(operation, kind, { errcode, rid, retryable: false })
    : new WeChatError(operation, kind, { errcode, rid });
}

function kindOf(operation: WeChatOperation, errcode: number): WeChatErrorKind {
  // For a phone code, "invalid appid" means that another app issued the code: the client's fault, not our settings'.
  if (operation === "PHONE_NUMBER" && errcode === 40013) return "INVALID_CODE";
  return kinds.get(errcode) ?? "PROTOCOL";
}
