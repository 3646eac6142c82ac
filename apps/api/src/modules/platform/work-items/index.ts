export { holdWorkItem, passWorkItem } from "./hold-work-item.js";
export type { WorkItemKind } from "./kinds.js";
export { amendWorkItem, closeWorkItem, type NewWorkItem, openWorkItem, reopenWorkItem } from "./open-work-item.js";
export { holdsWorkOn, pageOfHeld, pageOfWaiting, workItemOf, workItemOfEntity } from "./queries.js";
export { WorkItemNotHeld, WorkItemTaken } from "./refusals.js";
export type { WorkItemRow } from "./tables.js";
export { WorkItem, WorkItemKindEnum } from "./types.js";
