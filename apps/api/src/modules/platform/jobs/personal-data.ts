import { card, holdsNone } from "#kernel/personal-data";
import { jobRuns, sweepStates } from "./tables.js";

export const personalData = card(
  "platform/jobs",
  holdsNone(jobRuns, "How far background work is; whom it is about stands in the thing it names."),
  holdsNone(sweepStates, "When the machine's own timers last ran."),
);
