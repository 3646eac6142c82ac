import { randomInt } from "node:crypto";

/** Twelve digits: a form that ZTO and others have. */
export const trackingNumber = (): string => `7${String(randomInt(1e11)).padStart(11, "0")}`;
