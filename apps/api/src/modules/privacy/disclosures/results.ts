import { InvalidInput, NotFound, resultOf, StateConflict } from "#kernel/refusal";
import { FileNotReady, StorageUnavailable } from "#platform/files";
import {
  AboveApprovedCount,
  BeyondTheLetter,
  CheckContradicted,
  ChecksMissing,
  HandsMustDiffer,
  InstrumentExpired,
  LeadMustSign,
  NoDocumentOnFile,
  NoticeComesFirst,
  NoticeUndecided,
  PackageAltered,
  PassphraseShown,
  ScopeIsStale,
} from "./refusals.js";
import { DisclosurePassphrase, DisclosureRequest } from "./types.js";

const onRequest = <Name extends string, No extends Parameters<typeof resultOf>[2][]>(name: Name, ...refusals: No) =>
  resultOf(name, DisclosureRequest, ...refusals, StateConflict, NotFound, InvalidInput);

export const DisclosureRequestResult = resultOf("DisclosureRequestResult", DisclosureRequest, NotFound);
export const RegisterDisclosureResult = resultOf(
  "RegisterDisclosureResult",
  DisclosureRequest,
  FileNotReady,
  InvalidInput,
);
export const RenewDisclosureResult = onRequest("RenewDisclosureResult", FileNotReady);
export const RecordRenewedInstrumentResult = onRequest("RecordRenewedInstrumentResult", FileNotReady);
export const AttachInstrumentDocumentResult = onRequest("AttachInstrumentDocumentResult", FileNotReady);
export const RecordDisclosureChecksResult = onRequest(
  "RecordDisclosureChecksResult",
  CheckContradicted,
  NoDocumentOnFile,
);
export const ProposeDisclosureScopeResult = onRequest(
  "ProposeDisclosureScopeResult",
  HandsMustDiffer,
  ChecksMissing,
  BeyondTheLetter,
);
export const DecideDisclosureNoticeResult = onRequest("DecideDisclosureNoticeResult");
export const SignOffDisclosureScopeResult = onRequest("SignOffDisclosureScopeResult", HandsMustDiffer, ScopeIsStale);
export const SubmitDisclosureScopeResult = onRequest(
  "SubmitDisclosureScopeResult",
  HandsMustDiffer,
  ChecksMissing,
  LeadMustSign,
  NoticeUndecided,
);
export const ReviewDisclosureResult = onRequest("ReviewDisclosureResult", HandsMustDiffer, ScopeIsStale);
export const ApproveDisclosureResult = onRequest("ApproveDisclosureResult", HandsMustDiffer, ScopeIsStale);
export const DecideDisclosureDisputeResult = onRequest("DecideDisclosureDisputeResult", HandsMustDiffer, ScopeIsStale);
export const DecideDisclosureCountResult = onRequest("DecideDisclosureCountResult", HandsMustDiffer, ScopeIsStale);
export const CollectDisclosureResult = onRequest(
  "CollectDisclosureResult",
  HandsMustDiffer,
  ChecksMissing,
  InstrumentExpired,
  AboveApprovedCount,
  StorageUnavailable,
);
export const ShowDisclosurePassphraseResult = resultOf(
  "ShowDisclosurePassphraseResult",
  DisclosurePassphrase,
  HandsMustDiffer,
  PassphraseShown,
  StateConflict,
  NotFound,
  InvalidInput,
);
export const HandOverDisclosureResult = onRequest(
  "HandOverDisclosureResult",
  HandsMustDiffer,
  ChecksMissing,
  InstrumentExpired,
  NoticeComesFirst,
  PackageAltered,
  StorageUnavailable,
);
export const AcknowledgeDisclosureResult = onRequest("AcknowledgeDisclosureResult", HandsMustDiffer);
export const CloseDisclosureResult = onRequest("CloseDisclosureResult");
export const ReturnDisclosureResult = onRequest("ReturnDisclosureResult");
export const RefuseDisclosureResult = onRequest("RefuseDisclosureResult", HandsMustDiffer);
export const WithdrawDisclosureResult = onRequest("WithdrawDisclosureResult");
export const RecheckDisclosureNoticeResult = onRequest("RecheckDisclosureNoticeResult");
