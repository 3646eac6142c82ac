import type { WorkArea } from "../block";
import { afterSalesWork } from "./after-sales";
import { approvalsWork } from "./approvals";
import { disclosuresWork } from "./disclosures";
import { heldWork } from "./held";
import { incidentsWork } from "./incidents";
import { jobsWork } from "./jobs";
import { ordersWork } from "./orders";
import { requestsWork } from "./requests";
import { serviceWork } from "./service";

/** The areas in the order in which a morning goes through them. A new one is a file, a line here, a fragment in `work.ts`. */
export const areas: readonly WorkArea[] = [
  approvalsWork,
  heldWork,
  incidentsWork,
  serviceWork,
  requestsWork,
  disclosuresWork,
  afterSalesWork,
  ordersWork,
  jobsWork,
];
