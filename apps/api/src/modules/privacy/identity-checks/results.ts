import { InvalidInput, NotFound, resultOf, StateConflict } from "#kernel/refusal";
import { WorkItemNotHeld } from "#platform/work-items";
import {
  DocumentsForOfficers,
  IdentityAttemptsEnded,
  NoAccountKnown,
  NoPhoneBound,
  OrderDoesNotFit,
  VerificationPaused,
  WrongVerificationCode,
} from "./refusals.js";
import { IdentityAsk, IdentityCheck, IdentityConfirmed, IdentityStanding, VerificationCodeSent } from "./types.js";

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
export const IdentityStandingResult = resultOf("IdentityStandingResult", IdentityStanding, NotFound);
export const AskForIdentityConfirmationResult = resultOf(
  "AskForIdentityConfirmationResult",
  IdentityAsk,
  WorkItemNotHeld,
  NoAccountKnown,
  NoPhoneBound,
  StateConflict,
  InvalidInput,
);
export const RecordIdentityCheckResult = resultOf(
  "RecordIdentityCheckResult",
  IdentityCheck,
  WorkItemNotHeld,
  DocumentsForOfficers,
  OrderDoesNotFit,
  IdentityAttemptsEnded,
  InvalidInput,
);
