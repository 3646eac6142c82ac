import { AllowedAction } from "#kernel/allowed-action";
import type { Ctx } from "#kernel/context";
import type { Text } from "#kernel/locale";
import type { Permission } from "#kernel/permissions";
import { clashOf, HandsMustDiffer } from "./refusals.js";
import { beforeHandOver } from "./return-disclosure.js";
import { clashWith } from "./rules.js";
import type { DisclosureStatus, Hand } from "./status.js";
import type { DecisionRow, HandRow, RequestRow, ScopeRow } from "./tables.js";

/** What the answer depends on, read once per request. */
export interface Situation {
  row: RequestRow;
  hands: readonly HandRow[];
  scope: ScopeRow | undefined;
  decisions: readonly DecisionRow[];
  /** Another request takes this one up again. */
  renewed: boolean;
  /** Whoever hands over has seen the package's passphrase. */
  passphraseShown: boolean;
}

interface Deed {
  permission: Permission;
  from: readonly DisclosureStatus[];
  hand?: Hand;
  unless?: (situation: Situation) => Text | undefined;
}

const notNow: Text = { zh: "当前阶段不能进行此操作。", en: "Not at this stage." };
const decided: Text = { zh: "该意见已经给出。", en: "This opinion has been given." };
const nothingToDecide: Text = { zh: "没有待裁定的事项。", en: "Nothing waits to be decided." };

const noticeFirst: Text = { zh: "请先决定是否告知当事人。", en: "Decide first whether the person is told." };

const takenUp: Text = { zh: "已凭新文书重新登记。", en: "It has been taken up with a new instrument." };

const notLost: Text = {
  zh: "已封装；口令出示后遗失的，才需要重新生成。",
  en: "It is sealed. It is made again only when its passphrase was shown and is lost.",
};

const prepares = { permission: "disclosure:register" } as const;
const given = (hand: Hand) => (now: Situation) =>
  now.decisions.some((one) => one.hand === hand) ? decided : undefined;

const deeds: Readonly<Record<string, Deed>> = {
  decideDisclosureNotice: { ...prepares, from: ["AUTHENTICATING", "LEGAL_REVIEW", "SCOPED"] },
  submitDisclosureScope: {
    ...prepares,
    from: ["SCOPED"],
    hand: "PREPARE",
    unless: ({ row }) => (row.notice ? undefined : noticeFirst),
  },
  signOffDisclosureScope: {
    permission: "disclosure:decide",
    from: ["SCOPED"],
    hand: "LEAD",
    unless: ({ scope }) => (scope?.groupText && !scope.signedOffBy ? undefined : nothingToDecide),
  },
  reviewDisclosure: {
    permission: "disclosure:review",
    from: ["SECOND_REVIEW"],
    hand: "REVIEW",
    unless: given("REVIEW"),
  },
  approveDisclosure: {
    permission: "disclosure:approve",
    from: ["SECOND_REVIEW"],
    hand: "APPROVE",
    unless: given("APPROVE"),
  },
  decideDisclosureDispute: {
    permission: "disclosure:decide",
    from: ["SECOND_REVIEW", "APPROVED"],
    hand: "LEAD",
    unless: ({ scope }) => (scope?.disputed ? undefined : nothingToDecide),
  },
  decideDisclosureCount: {
    permission: "disclosure:decide",
    from: ["APPROVED"],
    hand: "LEAD",
    unless: ({ row }) => (row.foundCount === null ? nothingToDecide : undefined),
  },
  collectDisclosure: {
    permission: "disclosure:collect",
    from: ["APPROVED", "COLLECTING", "SEALED"],
    hand: "COLLECT",
    unless: ({ row, passphraseShown }) => (row.status === "SEALED" && !passphraseShown ? notLost : undefined),
  },
  // Offered still once it was shown: without JavaScript its one answer stands where the form of the deed stood.
  showDisclosurePassphrase: { permission: "disclosure:hand-over", from: ["SEALED"], hand: "HAND_OVER" },
  handOverDisclosure: { permission: "disclosure:hand-over", from: ["SEALED"], hand: "HAND_OVER" },
  acknowledgeDisclosure: { permission: "disclosure:hand-over", from: ["HANDED_OVER"], hand: "HAND_OVER" },
  closeDisclosure: { ...prepares, from: ["ACKNOWLEDGED"] },
  proposeDisclosureScope: {
    ...prepares,
    from: ["LEGAL_REVIEW", "SCOPED", "SECOND_REVIEW", "APPROVED"],
    hand: "PREPARE",
  },
  recordDisclosureChecks: { ...prepares, from: beforeHandOver },
  attachInstrumentDocument: { ...prepares, from: beforeHandOver },
  recordRenewedInstrument: { ...prepares, from: beforeHandOver },
  returnDisclosure: { ...prepares, from: beforeHandOver },
  withdrawDisclosure: { ...prepares, from: beforeHandOver },
  refuseDisclosure: { permission: "disclosure:decide", from: beforeHandOver, hand: "LEAD" },
  renewDisclosure: {
    ...prepares,
    from: ["CLOSED"],
    unless: ({ row, renewed }) => (renewed ? takenUp : row.outcome === "RETURNED" ? undefined : notNow),
  },
  recheckDisclosureNotice: {
    ...prepares,
    from: [...beforeHandOver, "HANDED_OVER", "ACKNOWLEDGED", "CLOSED"],
    unless: ({ row }) => (row.recheckSince ? undefined : nothingToDecide),
  },
};

/** Where a deed is the next step, though it can be done for longer than that. */
function nextOn({ status, notice }: RequestRow): string | undefined {
  if (status === "RECEIVED" || status === "AUTHENTICATING") return "recordDisclosureChecks";
  if (status === "LEGAL_REVIEW") return "proposeDisclosureScope";
  return status === "SCOPED" && notice ? "submitDisclosureScope" : undefined;
}

/** What the caller's role knows to do with a request now, the next step first, and why not. */
export function actionsOn({ actor }: Ctx, situation: Situation): AllowedAction[] {
  if (actor.kind !== "STAFF") return [];
  const next = nextOn(situation.row);
  return Object.entries(deeds)
    .filter(([, { permission }]) => actor.permissions.has(permission))
    .toSorted(([one], [other]) => Number(other === next) - Number(one === next))
    .map(([action, { from, hand, unless }]) => {
      if (!from.includes(situation.row.status)) return new AllowedAction(action, notNow);
      const clash = hand && clashWith(hand, actor.staffId, situation.hands);
      if (hand && clash) return new AllowedAction(action, new HandsMustDiffer(clashOf(hand, clash)).text);
      return new AllowedAction(action, unless?.(situation));
    });
}
