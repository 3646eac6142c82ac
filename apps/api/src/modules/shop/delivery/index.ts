export { installCarriers } from "./carriers.js";
export { dropFromShipping } from "./drop-from-shipping.js";
export { type Parcel, parcelsOf, progressOf } from "./queries.js";
export { AFTER_SALES_WINDOW_MS, type LineProgress, type LineQuantity, leftToShip, noReasonUntil } from "./rules.js";
export { checkTracking, trackingForm } from "./tracking-form.js";
