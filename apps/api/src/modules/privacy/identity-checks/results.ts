import { InvalidInput, NotFound, resultOf, StateConflict } from "#kernel/refusal";
import { NoPhoneBound, VerificationPaused, WrongVerificationCode } from "./refusals.js";
import { IdentityAsk, IdentityConfirmed, VerificationCodeSent } from "./types.js";

export const RequestVerificationCodeResult = resultOf(
  "RequestVerificationCodeResult",
  VerificationCodeSent,
  NoPhoneBound,
  VerificationPaused,
  StateConflict,
  NotFound,
  InvalidInput,
);
export const ConfirmVerificationCodeResult = resultOf(
  "ConfirmVerificationCodeResult",
  IdentityConfirmed,
  WrongVerificationCode,
  VerificationPaused,
  InvalidInput,
);
export const DeclineIdentityAskResult = resultOf(
  "DeclineIdentityAskResult",
  IdentityAsk,
  StateConflict,
  NotFound,
  InvalidInput,
);
