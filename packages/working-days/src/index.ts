export {
  buildCalendar,
  type DayOverride,
  type DayRule,
  type Holiday,
  isPublished,
  isWorkingDay,
  stateCouncilCalendar,
  type WorkingCalendar,
  type YearNotice,
} from "./calendar.js";
export { type Day, dayOf } from "./days.js";
export { addWorkingDays, type Deadline, type Recomputed, recomputeDeadline } from "./deadline.js";
export { stateCouncilNotices } from "./notices.js";
