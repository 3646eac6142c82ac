export { campaignOf, campaignsOf } from "./queries.js";
export { NoticeCampaign } from "./types.js";
