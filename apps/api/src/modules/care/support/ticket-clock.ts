import { addWorkingDays, type WorkingCalendar } from "@factory-to-home/working-days";

const ANSWERED_WITHIN_WORKING_DAYS = 15;

/** Every question gets an answer within fifteen working days of the call. Policy 9.1. */
export const answerDueAt = (receivedAt: Date, calendar: WorkingCalendar): Date =>
  addWorkingDays(receivedAt, ANSWERED_WITHIN_WORKING_DAYS, calendar).dueAt;
