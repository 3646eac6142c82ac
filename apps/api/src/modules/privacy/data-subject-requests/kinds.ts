import type { IdentityLevel } from "#privacy/identity-checks";

interface KindRule {
  /** How surely the person must be known before anything is done, when they ask from their own session. */
  level: IdentityLevel;
  /** Carrying it out destroys data: the check must be fresh, and staff never decide it alone. */
  destructive?: true;
  /** Working days we set ourselves inside the legal fifteen. Policy 9.1 is the cap. */
  targetDays: number;
}

/** What a person may ask for, Policy 6 and 9.1 (PIPL 44 to 50). */
export const requestKinds = {
  ACCESS: { level: "L1", targetDays: 5 },
  COPY: { level: "L2", targetDays: 5 },
  PORT: { level: "L2", targetDays: 5 },
  CORRECT: { level: "L2", targetDays: 3 },
  SUPPLEMENT: { level: "L1", targetDays: 3 },
  DELETE: { level: "L2", destructive: true, targetDays: 7 },
  CANCEL_ACCOUNT: { level: "L2", destructive: true, targetDays: 1 },
  WITHDRAW: { level: "L1", targetDays: 1 },
  RESTRICT: { level: "L1", targetDays: 3 },
  AUTO_DECISION: { level: "L1", targetDays: 5 },
  EXPLAIN_RULES: { level: "L0", targetDays: 5 },
  MARKETING_STOP: { level: "L1", targetDays: 1 },
  DECEASED: { level: "L3", targetDays: 15 },
  GUARDIAN: { level: "L3", targetDays: 15 },
  COMPLAINT: { level: "L0", targetDays: 15 },
  LEAK_REPORT: { level: "L0", targetDays: 15 },
} as const satisfies Record<string, KindRule>;

export type RequestKind = keyof typeof requestKinds;

export const ruleOf = (kind: RequestKind): KindRule => requestKinds[kind];

/** How it reached us. Without a session of their own, a caller's or writer's identity is checked by hand. */
export const requestChannels = {
  MINI_PROGRAM: { session: true },
  CONVERSATION: { session: true },
  HOTLINE: { session: false },
  LETTER: { session: false },
  WECHAT_EVENT: { session: true },
  REGULATOR: { session: false },
} as const;

export type RequestChannel = keyof typeof requestChannels;

/** The level that this request needs. A telephone or a letter proves nothing by itself: L3, where anything is needed. */
export function levelFor(kind: RequestKind, channel: RequestChannel): IdentityLevel {
  const { level } = ruleOf(kind);
  return level === "L0" || requestChannels[channel].session ? level : "L3";
}
