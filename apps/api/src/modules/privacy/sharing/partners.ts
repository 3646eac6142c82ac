import type { Text } from "#kernel/locale";
import type { LegalBasis, Purpose } from "#kernel/personal-data";

/** Partners the mall knows how to speak to. A new one is a new main recipient: Policy 8.2.3. */
export const partnerCodes = ["WECHAT", "WECHAT_PAY"] as const;
export type PartnerCode = (typeof partnerCodes)[number];

export const partnerKinds = ["PAYMENT_INSTITUTION", "PLATFORM_SERVICE", "COURIER", "AFFILIATE"] as const;
export type PartnerKind = (typeof partnerKinds)[number];

export const partnerStatuses = ["ACTIVE", "SUSPENDED"] as const;
export type PartnerStatus = (typeof partnerStatuses)[number];

/** `MAINLAND` or nothing leaves: Policy 5.9.3. */
export type Region = "MAINLAND" | "ABROAD";

/** Why a value may go; calls about the machine alone carry nobody's data and need none. */
export type SharingBasis = LegalBasis | "NO_PERSONAL_DATA";

/** What may be asked of a partner, and with which fields at most. */
export interface AgreedOperation {
  readonly operation: string;
  readonly purpose: Purpose;
  readonly basis: SharingBasis;
  /** Dotted paths as `fieldPathsOf` writes them. */
  readonly fields: readonly string[];
  /** In people's words, what the fields say about them; null when nothing. */
  readonly information: Text | null;
}

export interface PartnerEntry {
  readonly code: PartnerCode;
  readonly legalName: Text;
  readonly kind: PartnerKind;
  readonly region: Region;
  /** Last Asia/Shanghai day of the contract, `YYYY-MM-DD`; null when it runs until it is ended. */
  readonly contractEndsOn: string | null;
  readonly operations: readonly AgreedOperation[];
}
