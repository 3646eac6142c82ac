export { type JobFigures, jobFigures, sweepsAskedFor } from "./queries.js";
export { knowSweeps, runRecorded, takeWish } from "./record-sweep.js";
export { type JobOutcome, runNextJob } from "./run-next-job.js";
export { type NewJob, startJob } from "./start-job.js";
