import { z } from "zod";
import type { ReadDb } from "#kernel/db";
import { FieldProblem, InvalidInput } from "#kernel/refusal";
import { type TrackedParcel, trackingProblem } from "./carriers.js";

/** Full-width digits, blanks and small letters are slips of the hand, not other numbers. */
export const trackingForm = {
  carrierCode: z.string().regex(/^[A-Z]{2,16}$/, "INVALID"),
  trackingNumber: z
    .string()
    .transform((typed) => typed.normalize("NFKC").replace(/[\s-]/g, "").toUpperCase())
    .pipe(z.string().regex(/^[0-9A-Z]{6,32}$/, "INVALID")),
};

const problems = {
  carrierCode: new FieldProblem("carrierCode", "UNKNOWN_CARRIER", {
    zh: "暂不支持该物流公司，请重新选择。",
    en: "This carrier is not in use. Please choose another.",
  }),
  trackingNumber: new FieldProblem("trackingNumber", "NOT_A_TRACKING_NUMBER", {
    zh: "该运单号不符合所选物流公司的格式，请核对。",
    en: "The chosen carrier has no tracking numbers of this form. Please check it.",
  }),
};

/** A parcel's carrier is in use and its number looks like one of that carrier's. */
export async function checkTracking(db: ReadDb, parcel: TrackedParcel): Promise<InvalidInput | undefined> {
  const field = await trackingProblem(db, parcel);
  return field && new InvalidInput([problems[field]]);
}
