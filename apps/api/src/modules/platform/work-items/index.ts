export { holdWorkItem, passWorkItem } from "./hold-work-item.js";
export type { WorkItemKind } from "./kinds.js";
export { amendWorkItem, closeWorkItem, type NewWorkItem, openWorkItem, reopenWorkItem } from "./open-work-item.js";
export { holdsWorkOn, workItemOf, workItemOfEntity } from "./queries.js";
export { WorkItemNotHeld, WorkItemTaken } from "./refusals.js";
export type { WorkItemRow } from "./tables.js";
export { WorkItem } from "./types.js";
