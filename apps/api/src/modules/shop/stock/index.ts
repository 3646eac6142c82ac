export { auditStock, availabilityOf, availableOf, type StockDifference, soldOf } from "./queries.js";
export { receiveAllStock, receiveStock } from "./receive-stock.js";
export { reserveStock, type Shortage } from "./reserve-stock.js";
export { commitStock, releaseStock } from "./settle-reservation.js";
export { type ReturnReason, returnStock, shipStock } from "./ship-stock.js";
