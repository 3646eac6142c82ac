export { calendarOf, workingCalendar } from "./calendar.js";
export { settingIn, settingOf } from "./values.js";
