export type * from "./generated/enums.js";
export type { Label, Labels, Language } from "./label.js";
export * from "./labels/after-sales.js";
export * from "./labels/deeds.js";
export * from "./labels/orders.js";
