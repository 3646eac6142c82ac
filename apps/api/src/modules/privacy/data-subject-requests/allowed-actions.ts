import { AllowedAction } from "#kernel/allowed-action";
import type { Ctx } from "#kernel/context";
import type { Text } from "#kernel/locale";
import type { Permission } from "#kernel/permissions";
import type { RequestStatus } from "./status.js";
import { openStatuses } from "./status.js";
import type { RequestRow } from "./tables.js";

const notNow: Text = { zh: "当前状态不能执行此操作。", en: "Not possible in the present state." };
const takeFirst: Text = { zh: "请先由您领取并开始办理。", en: "Take it into hand and start it first." };
const yourOwnDeed: Text = { zh: "不能复核本人经办的意见。", en: "You cannot review your own decision." };
const noInbox: Text = { zh: "答复已送达站内信。", en: "The answer has reached the inbox." };

interface Deed {
  permission: Permission;
  from: readonly RequestStatus[];
  /** What else stands in the way of this member of staff. */
  obstacle?: (row: RequestRow, staffId: string, holderId: string | null) => Text | undefined;
}

const review = {
  permission: "request:review",
  from: ["REVIEW"],
  obstacle: (row: RequestRow, staffId: string) =>
    [row.preparedBy, row.recordedBy].some((maker) => maker === staffId) ? yourOwnDeed : undefined,
} as const satisfies Deed;

const staffDeeds: Readonly<Record<string, Deed>> = {
  triageRequest: { permission: "request:handle", from: ["RECEIVED"] },
  startRequest: { permission: "request:handle", from: ["TRIAGED", "IDENTITY_PENDING", "IDENTITY_VERIFIED"] },
  prepareAnswer: {
    permission: "request:handle",
    from: ["EXECUTING"],
    obstacle: (_row, staffId, holderId) => (holderId === staffId ? undefined : takeFirst),
  },
  approveAnswer: review,
  returnAnswer: { ...review, obstacle: (row, staffId) => (row.preparedBy === staffId ? yourOwnDeed : undefined) },
  recordAnswerDelivery: {
    permission: "request:handle",
    from: ["ANSWERED"],
    obstacle: (row) => (row.deliveredHow ? noInbox : undefined),
  },
  moveReceiptEarlier: { permission: "request:handle", from: openStatuses },
};

/** What the caller's role knows to do with a request, whether it may be done now, and why not. */
export function staffActionsOn({ actor }: Ctx, row: RequestRow, holderId: string | null): AllowedAction[] {
  if (actor.kind !== "STAFF") return [];
  return Object.entries(staffDeeds)
    .filter(([, { permission }]) => actor.permissions.has(permission))
    .map(([action, { from, obstacle }]) => {
      const why = from.includes(row.status) ? obstacle?.(row, actor.staffId, holderId) : notNow;
      return new AllowedAction(action, why);
    });
}

const shopperDeeds: Readonly<Record<string, readonly RequestStatus[]>> = {
  continueRequest: ["IDENTITY_PENDING"],
  withdrawRequest: ["RECEIVED", "TRIAGED", "IDENTITY_PENDING", "IDENTITY_VERIFIED", "EXECUTING"],
  askReconsideration: ["CLOSED"],
};

export const shopperActionsOn = (row: RequestRow): AllowedAction[] =>
  Object.entries(shopperDeeds).map(
    ([action, from]) => new AllowedAction(action, from.includes(row.status) ? undefined : notNow),
  );
