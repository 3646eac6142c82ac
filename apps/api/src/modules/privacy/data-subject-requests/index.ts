export { giveAnswer } from "./give-answer.js";
export type { RequestChannel, RequestKind } from "./kinds.js";
export { moveRequest, onRequest } from "./move-request.js";
export { type NewRequest, openRequest } from "./open-request.js";
export { requestOf } from "./queries.js";
export { registerRequest } from "./register-request.js";
export type { RequestRow } from "./tables.js";
export { noteTask, type TaskState } from "./tasks.js";
export { DataSubjectRequest } from "./types.js";
