import { z } from "zod";
import { idOf, line, reasonText } from "#kernel/input";
import { MOST_MONTHS } from "./rules.js";
import { type Grantable, grantables } from "./separation.js";

export const grantable = z
  .string()
  .refine((name): name is Grantable => (grantables as readonly string[]).includes(name), "INVALID");
export const months = z.number().int().min(1).max(MOST_MONTHS);
export const reason = reasonText(500);
export const newPassword = z.string().min(12, "TOO_SHORT").max(200, "TOO_LONG");
export const anyPassword = z.string().min(1, "REQUIRED").max(200, "TOO_LONG");
export const totpDigits = z
  .string()
  .transform((digits) => digits.normalize("NFKC").replaceAll(/\s/g, ""))
  .pipe(z.string().regex(/^\d{6}$/, "INVALID"));

export const invitationForm = z.object({
  email: line(254).pipe(z.email("INVALID")),
  displayName: line(60),
  grants: z.array(grantable).min(1, "REQUIRED").max(6, "TOO_LONG"),
  months,
  reason,
});
export const proposalForm = z.object({ staffId: idOf("stf"), name: grantable, months, reason });
export const grantForm = z.object({ grantId: idOf("sgr") });
export const grantWithReasonForm = z.object({ grantId: idOf("sgr"), reason });
export const memberForm = z.object({ staffId: idOf("stf") });
export const memberWithReasonForm = z.object({ staffId: idOf("stf"), reason });
export const resetRequestForm = z.object({ staffId: idOf("stf"), passwordToo: z.boolean(), reason });
export const resetForm = z.object({ resetId: idOf("srs") });
