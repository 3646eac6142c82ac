export { meetClocks } from "./clocks.js";
export { isLead } from "./hands.js";
export { activeNoNotice } from "./no-notice.js";
export {
  antiPhishing,
  type NoticeSection,
  type NoticeTexts,
  sectionsFor,
} from "./notice-elements.js";
export { currentNotice, noticeOf, noticesByIds } from "./notice-queries.js";
export { confirmedOn, reasonWords } from "./on-incident.js";
export {
  affectedAfter,
  collecting,
  incidentById,
  incidentOf,
  incidentsWithOpenTrack,
  lockIncident,
  subjectsByIds,
} from "./queries.js";
export { LeadMustDecide } from "./refusals.js";
export type { DataType, IncidentStatus } from "./status.js";
export { type Suspected, type Suspicion, suspectIncident } from "./suspect-incident.js";
export type { IncidentRow, NoticeRow, SubjectRow } from "./tables.js";
export { finishTrack } from "./tracks.js";
export { SecurityIncident } from "./types.js";
export { newNumber } from "./write-incident.js";
