import type { Ctx, StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import type { Fen } from "#kernel/money";
import { type ApprovalKind, type ApprovalOutcome, askApproval, settleApproval } from "#platform/approvals";
import { permissionOf } from "./rules.js";
import type { AfterSalesStatus } from "./status.js";
import type { CaseRow, Tier } from "./tables.js";

const kindOf: Partial<Record<Tier, ApprovalKind>> = { APPROVE: "REFUND_APPROVAL", FINANCE: "REFUND_FINANCE" };

interface Waiting {
  missing: Tier;
  signed: readonly { staffId: Id<"stf"> }[];
  amountFen: Fen;
}

/** The next signature is asked for in the inbox of those who may give it, never of those whose hands are on the case. */
export async function askForSignature(tx: Tx, ctx: StaffContext, row: CaseRow, waiting: Waiting): Promise<void> {
  const { missing, signed, amountFen } = waiting;
  await settleApproval(tx, ctx, { entity: row.id }, "APPROVED");
  const kind = kindOf[missing];
  if (!kind) return;
  await askApproval(tx, ctx, {
    kind,
    entity: row.id,
    permission: permissionOf[missing],
    preparedBy: [...signed.map(({ staffId }) => staffId), row.rejectedBy],
    amountFen,
    version: row.version,
  });
}

const outcomes: Partial<Record<AfterSalesStatus, ApprovalOutcome>> = {
  REFUNDING: "APPROVED",
  AWAIT_RETURN: "APPROVED",
  REJECTED: "REFUSED",
  REJECTED_FINAL: "REFUSED",
};

/** Whatever step a case takes, what waited for a signature on the one before waits no longer. */
export const settleSignatures = (tx: Tx, ctx: Ctx, row: CaseRow, to: AfterSalesStatus): Promise<void> =>
  settleApproval(tx, ctx, { entity: row.id }, outcomes[to] ?? "WITHDRAWN");
