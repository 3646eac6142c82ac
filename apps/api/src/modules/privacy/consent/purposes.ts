import type { Text } from "#kernel/locale";

/**
 * `BASIC` is what agreeing to the policy covers. Everything else is asked one by one, at the moment of use, and may
 * be refused without losing a basic function. Policy, introduction and 2.1.
 */
export const consentKinds = [
  "BASIC",
  "EXTENSION_FUNCTION",
  "NON_ESSENTIAL_DATA",
  "SENSITIVE_DATA",
  "SEPARATE",
] as const;
export type ConsentKind = (typeof consentKinds)[number];

interface ConsentPurposeEntry {
  readonly kind: ConsentKind;
  readonly clause: string;
  readonly title: Text;
}

/** Every purpose a person can say yes or no to, in the order in which lists show them. */
export const consentPurposes = {
  BASIC_FUNCTIONS: {
    kind: "BASIC",
    clause: "2.2.1",
    title: { zh: "隐私政策与基本功能", en: "Privacy policy and basic functions" },
  },
  CAMERA: { kind: "EXTENSION_FUNCTION", clause: "2.2.2", title: { zh: "使用相机", en: "Use of the camera" } },
  ALBUM: { kind: "EXTENSION_FUNCTION", clause: "2.2.2", title: { zh: "使用相册", en: "Use of the photo album" } },
  MICROPHONE: { kind: "EXTENSION_FUNCTION", clause: "2.2.2", title: { zh: "使用麦克风", en: "Use of the microphone" } },
  STORAGE: {
    kind: "EXTENSION_FUNCTION",
    clause: "2.2.2",
    title: { zh: "读写外部存储", en: "Reading and writing device storage" },
  },
  SEARCH_HISTORY: {
    kind: "NON_ESSENTIAL_DATA",
    clause: "2.2.1",
    title: { zh: "保存搜索历史", en: "Keeping the search history" },
  },
  PERSONALIZATION: {
    kind: "NON_ESSENTIAL_DATA",
    clause: "2.2.1",
    title: { zh: "个性化展示", en: "Personalized display" },
  },
  MARKETING: { kind: "NON_ESSENTIAL_DATA", clause: "2.2.1", title: { zh: "商业推送", en: "Commercial messages" } },
  PROFILE_DETAILS: {
    kind: "NON_ESSENTIAL_DATA",
    clause: "2.2.1",
    title: { zh: "补充账号资料（性别、生日）", en: "Additional profile details (gender, birthday)" },
  },
  REAL_NAME: {
    kind: "SENSITIVE_DATA",
    clause: "2.2.1",
    title: { zh: "实名认证信息", en: "Real-name verification" },
  },
  PUBLICATION: {
    kind: "SEPARATE",
    clause: "4.4",
    title: { zh: "公开披露您指定的内容", en: "Publication of what you choose" },
  },
  SHARING: {
    kind: "SEPARATE",
    clause: "4.1",
    title: { zh: "为其他目的向第三方提供", en: "Sharing with third parties for other purposes" },
  },
  CROSS_BORDER: {
    kind: "SEPARATE",
    clause: "5.9.3",
    title: { zh: "向境外提供", en: "Transfer abroad" },
  },
} as const satisfies Record<string, ConsentPurposeEntry>;

export type ConsentPurpose = keyof typeof consentPurposes;

/** What a ledger line is about: a purpose of one's own, or the word given for somebody else. */
export type LedgerPurpose = ConsentPurpose | "RECIPIENT_CONSENT";

export type ConsentAct = "GRANT" | "REFUSE" | "WITHDRAW" | "ATTEST";

export const consentStatuses = ["NOT_ASKED", "GRANTED", "REFUSED", "WITHDRAWN"] as const;
export type ConsentStatus = (typeof consentStatuses)[number];

/** What an act makes of a purpose; a word given for one order changes no standing consent. */
export const statusAfter = {
  GRANT: "GRANTED",
  REFUSE: "REFUSED",
  WITHDRAW: "WITHDRAWN",
  ATTEST: null,
} as const satisfies Record<ConsentAct, ConsentStatus | null>;

/** Where the person was when deciding. */
export const consentSurfaces = ["FIRST_LAUNCH", "SIGN_IN", "CHECKOUT", "SETTINGS", "POLICY_NOTICE"] as const;
export type ConsentSurface = (typeof consentSurfaces)[number];
