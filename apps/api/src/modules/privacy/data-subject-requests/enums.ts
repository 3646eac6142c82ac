import { registerEnumType } from "type-graphql";
import { refusalGrounds } from "./grounds.js";
import { requestChannels, requestKinds } from "./kinds.js";
import { queueViews } from "./queue.js";
import { requestTransitions } from "./status.js";

const enumOf = <W extends string>(table: Readonly<Record<W, unknown>>) =>
  Object.fromEntries(Object.keys(table).map((word) => [word, word])) as { [word in W]: word };

export const RequestKindEnum = enumOf(requestKinds);
registerEnumType(RequestKindEnum, { name: "RequestKind", description: "What a person may ask for. Policy 6, 9.1." });

export const RequestChannelEnum = enumOf(requestChannels);
registerEnumType(RequestChannelEnum, { name: "RequestChannel" });

export const RequestStatusEnum = enumOf(requestTransitions);
registerEnumType(RequestStatusEnum, { name: "RequestStatus" });

export const RequestOutcomeEnum = {
  FULFILLED: "FULFILLED",
  PARTIAL: "PARTIAL",
  REFUSED: "REFUSED",
  UNABLE_TO_VERIFY: "UNABLE_TO_VERIFY",
  NO_DATA: "NO_DATA",
} as const;
registerEnumType(RequestOutcomeEnum, { name: "RequestOutcome" });

export const RefusalGroundEnum = enumOf(refusalGrounds);
registerEnumType(RefusalGroundEnum, { name: "RefusalGround", description: "Policy 6.8; there is no other ground." });

export const RequestViewEnum = { ...enumOf(queueViews), NEAR_DUE: "NEAR_DUE", OVERDUE: "OVERDUE" } as const;
registerEnumType(RequestViewEnum, { name: "RequestView", description: "The tabs of the officers' queue." });

export const RequestTaskStatusEnum = {
  PENDING: "PENDING",
  DONE: "DONE",
  WAITING: "WAITING",
  FAILED: "FAILED",
} as const;
registerEnumType(RequestTaskStatusEnum, { name: "RequestTaskStatus" });

export const DeliveryWayEnum = {
  INBOX: "INBOX",
  CERTIFICATE: "CERTIFICATE",
  TELEPHONE: "TELEPHONE",
  LETTER: "LETTER",
  IN_PERSON: "IN_PERSON",
} as const;
registerEnumType(DeliveryWayEnum, { name: "AnswerDeliveryWay" });

export const RequestUrgencyEnum = { CALM: "CALM", AMBER: "AMBER", RED: "RED", OVERDUE: "OVERDUE" } as const;
registerEnumType(RequestUrgencyEnum, {
  name: "RequestUrgency",
  description: "AMBER after the tenth working day, RED after the thirteenth, OVERDUE after the fifteenth.",
});
