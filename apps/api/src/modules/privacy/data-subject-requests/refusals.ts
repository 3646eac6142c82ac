import { Field, Int, ObjectType } from "type-graphql";
import { InvalidInput, NotFound, Refusal, resultOf, StateConflict } from "#kernel/refusal";
import { WorkItemNotHeld, WorkItemTaken } from "#platform/work-items";
import { IdentityNotConfirmed } from "#privacy/identity-checks";
import { AnotherOfficerNeeded } from "./hands.js";
import { TasksUnfinished } from "./tasks.js";
import { DataSubjectRequest, StaffDataSubjectRequest } from "./types.js";

@ObjectType({ implements: Refusal, description: "The decision was prepared anew meanwhile: read the newer version." })
export class DecisionChanged extends Refusal {
  readonly code = "DECISION_CHANGED";
  readonly text = {
    zh: "处理意见已更新，请重新查看后再复核。",
    en: "The decision has changed. Read the newer version before you review it.",
  };

  @Field(() => Int)
  readonly version: number;

  constructor(version: number) {
    super();
    this.version = version;
  }
}

@ObjectType({ implements: Refusal, description: "It can be looked at again within 30 days of the answer, once." })
export class TooLateToReconsider extends Refusal {
  readonly code = "TOO_LATE_TO_RECONSIDER";
  readonly text = {
    zh: "复核须在答复后 30 日内提出，且每项请求只能复核一次。",
    en: "A reconsideration is asked for within 30 days of the answer, and once.",
  };
}

export const RequestResult = resultOf("DataSubjectRequestResult", DataSubjectRequest, NotFound);
export const SubmitRequestResult = resultOf("SubmitRequestResult", DataSubjectRequest, StateConflict, InvalidInput);
export const ContinueRequestResult = resultOf(
  "ContinueRequestResult",
  DataSubjectRequest,
  IdentityNotConfirmed,
  StateConflict,
  NotFound,
  InvalidInput,
);
export const WithdrawRequestResult = resultOf(
  "WithdrawRequestResult",
  DataSubjectRequest,
  StateConflict,
  NotFound,
  InvalidInput,
);
export const AskReconsiderationResult = resultOf(
  "AskReconsiderationResult",
  DataSubjectRequest,
  TooLateToReconsider,
  StateConflict,
  NotFound,
  InvalidInput,
);

export const StaffRequestResult = resultOf("StaffDataSubjectRequestResult", StaffDataSubjectRequest, NotFound);
export const RegisterRequestResult = resultOf(
  "RegisterRequestResult",
  StaffDataSubjectRequest,
  StateConflict,
  NotFound,
  InvalidInput,
);
const changing = [StateConflict, NotFound, InvalidInput] as const;
export const MoveReceiptEarlierResult = resultOf("MoveReceiptEarlierResult", StaffDataSubjectRequest, ...changing);
export const TriageRequestResult = resultOf("TriageRequestResult", StaffDataSubjectRequest, ...changing);
export const StartRequestResult = resultOf(
  "StartRequestResult",
  StaffDataSubjectRequest,
  IdentityNotConfirmed,
  AnotherOfficerNeeded,
  WorkItemTaken,
  ...changing,
);
export const PrepareAnswerResult = resultOf(
  "PrepareAnswerResult",
  StaffDataSubjectRequest,
  TasksUnfinished,
  WorkItemNotHeld,
  ...changing,
);
export const ApproveAnswerResult = resultOf(
  "ApproveAnswerResult",
  StaffDataSubjectRequest,
  AnotherOfficerNeeded,
  DecisionChanged,
  ...changing,
);
export const ReturnAnswerResult = resultOf(
  "ReturnAnswerResult",
  StaffDataSubjectRequest,
  AnotherOfficerNeeded,
  DecisionChanged,
  ...changing,
);
export const RecordAnswerDeliveryResult = resultOf("RecordAnswerDeliveryResult", StaffDataSubjectRequest, ...changing);
