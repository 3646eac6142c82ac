export { activeNoNotice, endNoNotice } from "./no-notice.js";
export {
  antiPhishing,
  type NoticeSection,
  type NoticeTexts,
  sectionsFor,
} from "./notice-elements.js";
export { currentNotice, noticeOf, noticesByIds } from "./notice-queries.js";
export { confirmedOn } from "./on-incident.js";
export { affectedAfter, incidentById, incidentOf, lockIncident, subjectsByIds } from "./queries.js";
export type { DataType, IncidentStatus } from "./status.js";
export { type Suspected, type Suspicion, suspectIncident } from "./suspect-incident.js";
export type { IncidentRow, NoticeRow, SubjectRow } from "./tables.js";
export { SecurityIncident } from "./types.js";
