import { AllowedAction } from "#kernel/allowed-action";
import type { Ctx } from "#kernel/context";
import type { Text } from "#kernel/locale";
import type { Permission } from "#kernel/permissions";
import type { AfterSalesKind, AfterSalesStatus } from "./status.js";
import type { CaseRow, SignatureRow } from "./tables.js";

const notNow: Text = { zh: "当前状态不能执行此操作。", en: "Not possible in the present state." };
const notThisKind: Text = { zh: "不适用于此类售后。", en: "Not for this kind of case." };
const signedByYou: Text = { zh: "您已签署，须由另一位同事批准。", en: "You have signed: a colleague has to approve." };
const yourOwnDeed: Text = { zh: "不能由经办人本人决定。", en: "You cannot decide about your own deed." };
const notYetApproved: Text = { zh: "尚未经主管批准。", en: "A lead has not approved yet." };

interface Deed {
  from: readonly AfterSalesStatus[];
  kind?: AfterSalesKind;
}

interface StaffDeed extends Deed {
  permission: Permission;
  /** The decision needs several hands. */
  signs?: true;
  /** Who may not do it. */
  maker?: "rejectedBy" | "disputedBy";
}

const shopperDeeds: Readonly<Record<string, Deed>> = {
  withdrawAfterSalesCase: { from: ["SUBMITTED", "NEED_INFO", "AWAIT_RETURN"] },
  addCaseEvidence: { from: ["SUBMITTED", "NEED_INFO"] },
  appealAfterSalesCase: { from: ["REJECTED"] },
  enterReturnShipment: { from: ["AWAIT_RETURN"] },
};

const decides = { permission: "after-sales:decide", from: ["SUBMITTED"] } as const;
const inspects = { permission: "after-sales:inspect", from: ["INSPECTING"] } as const;

const staffDeeds: Readonly<Record<string, StaffDeed>> = {
  approveRefund: { ...decides, kind: "REFUND_ONLY", signs: true },
  approveReturn: { ...decides, kind: "RETURN_AND_REFUND", signs: true },
  rejectAfterSalesCase: decides,
  askForEvidence: decides,
  approveForFinance: { permission: "finance:approve", from: ["SUBMITTED", "ESCALATED"], signs: true },
  decideAppeal: { permission: "refund:approve", from: ["ESCALATED"], signs: true, maker: "rejectedBy" },
  receiveReturn: { permission: "after-sales:inspect", from: ["RETURN_SHIPPED"] },
  acceptReturn: inspects,
  disputeReturn: inspects,
  settleDispute: { permission: "refund:approve", from: ["DISPUTED"], maker: "disputedBy" },
  sendGoodsBack: { permission: "after-sales:inspect", from: ["RETURN_BACK"] },
  retryRefund: { permission: "refund:approve", from: ["REFUND_FAILED"] },
};

function obstacle({ from, kind }: Deed, row: CaseRow): Text | undefined {
  if (kind && row.kind !== kind) return notThisKind;
  return from.includes(row.status) ? undefined : notNow;
}

export const shopperActionsOn = (row: CaseRow): AllowedAction[] =>
  Object.entries(shopperDeeds).map(([action, deed]) => new AllowedAction(action, obstacle(deed, row)));

/** What the caller's role knows to do with a case. Amounts are judged when it is done: they may need more hands. */
export function staffActionsOn({ actor }: Ctx, row: CaseRow, signatures: readonly SignatureRow[]): AllowedAction[] {
  if (actor.kind !== "STAFF") return [];
  const signed = signatures.some(({ staffId }) => staffId === actor.staffId);
  const unapproved = !signatures.some(({ tier }) => tier === "APPROVE");
  return Object.entries(staffDeeds)
    .filter(([, { permission }]) => actor.permissions.has(permission))
    .map(([action, deed]) => {
      const why =
        obstacle(deed, row) ??
        (deed.maker && row[deed.maker] === actor.staffId ? yourOwnDeed : undefined) ??
        (deed.signs && signed ? signedByYou : undefined) ??
        (deed.permission === "finance:approve" && unapproved ? notYetApproved : undefined);
      return new AllowedAction(action, why);
    });
}
