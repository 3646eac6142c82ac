import type { Area } from "../support/page-to-see.js";
import { afterSales } from "./after-sales.js";
import { audit } from "./audit.js";
import { disclosures } from "./disclosures.js";
import { incidents } from "./incidents.js";
import { jobs } from "./jobs.js";
import { orders } from "./orders.js";
import { publicPages } from "./public.js";
import { requests } from "./requests.js";
import { service } from "./service.js";
import { settings } from "./settings.js";
import { work } from "./work.js";

/** Every page of the portal, area by area: a new area is one file and one line. */
export const areas: readonly Area[] = [
  publicPages,
  work,
  orders,
  afterSales,
  service,
  incidents,
  requests,
  disclosures,
  audit,
  jobs,
  settings,
];
