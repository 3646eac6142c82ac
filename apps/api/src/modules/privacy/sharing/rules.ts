import { shanghaiDate } from "#kernel/clock";
import type { PartnerStatus, Region } from "./partners.js";

export type SharingRefusal =
  | "NOT_REGISTERED"
  | "SUSPENDED"
  | "CONTRACT_ENDED"
  | "ABROAD"
  | "OPERATION_NOT_AGREED"
  | "FIELD_NOT_AGREED";

/** What the register says about a partner and one operation; `fields` is null when the operation was never agreed. */
export interface Agreement {
  readonly status: PartnerStatus;
  readonly region: Region;
  readonly contractEndsOn: string | null;
  readonly fields: readonly string[] | null;
}

/** Why a call may not go out; null when it may. A contract holds through its last day in Asia/Shanghai. */
export function refusalOf(
  agreement: Agreement | undefined,
  fields: readonly string[],
  now: Date,
): SharingRefusal | null {
  if (!agreement) return "NOT_REGISTERED";
  if (agreement.status !== "ACTIVE") return "SUSPENDED";
  if (agreement.contractEndsOn !== null && agreement.contractEndsOn < shanghaiDate(now)) return "CONTRACT_ENDED";
  if (agreement.region !== "MAINLAND") return "ABROAD";
  if (!agreement.fields) return "OPERATION_NOT_AGREED";
  return fields.every((field) => agreement.fields!.includes(field)) ? null : "FIELD_NOT_AGREED";
}
