export { type RegionPath, regionPath } from "./queries.js";
export { seedRegions } from "./seed-regions.js";
