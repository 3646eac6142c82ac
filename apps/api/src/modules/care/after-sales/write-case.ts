import { randomInt } from "node:crypto";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { newId } from "#kernel/id";
import type { DataKey } from "#kernel/sealed";
import { recordAudit } from "#platform/audit";
import { holdLines, type OrderRow } from "#shop/orders";
import { sealText } from "./case-texts.js";
import { type AskedLine, isBeforeDispatch } from "./eligibility.js";
import type { Asked } from "./open-after-sales-case.js";
import { type LockedCase, lockCase } from "./queries.js";
import { quoteRefund } from "./refund.js";
import { dueAfter } from "./rules.js";
import { afterSalesInitial } from "./status.js";
import { afterSalesCases, afterSalesLines } from "./tables.js";

/** 14 random digits: says nothing about how many cases there are. */
const newCaseNumber = (): string => `${randomInt(1, 10)}${Array.from({ length: 13 }, () => randomInt(10)).join("")}`;

export interface NewCase {
  key: DataKey;
  asked: Asked;
  order: OrderRow;
  lines: readonly AskedLine[];
}

/** Writes a case that has passed every question, and keeps its lines from being shipped or asked for twice. */
export async function writeCase(tx: Tx, ctx: Ctx, { key, asked, order, lines }: NewCase): Promise<LockedCase> {
  const { kind, reason, description } = asked;
  const caseId = newId("asc");
  const now = ctx.clock.now();
  const quote = await quoteRefund(tx, order, reason, asked.lines, caseId);
  await tx.insert(afterSalesCases).values({
    id: caseId,
    caseNumber: newCaseNumber(),
    orderId: order.id,
    accountId: order.accountId,
    kind,
    reason,
    status: afterSalesInitial,
    beforeDispatch: kind === "REFUND_ONLY" && isBeforeDispatch(lines) === true,
    refundFen: quote.totalFen,
    freightFen: quote.freightFen,
    keyId: key.id,
    description: description ? sealText(key, caseId, "description", description) : null,
    openedAt: now,
    dueAt: dueAfter(afterSalesInitial, now),
  });
  const rows = lines.map(({ line, quantity }, i) => ({
    caseId,
    orderLineId: line.id,
    orderId: order.id,
    skuId: line.skuId,
    title: line.title,
    spec: line.spec,
    quantity,
    refundFen: quote.lines[i]!.amountFen,
    openLineId: line.id,
  }));
  await tx.insert(afterSalesLines).values(rows);
  const lineIds = rows.map((row) => row.orderLineId);
  await holdLines(tx, ctx, order.id, lineIds, "AFTER_SALES");
  await recordAudit(tx, ctx, {
    action: "care/after-sales.openAfterSalesCase",
    entity: caseId,
    to: afterSalesInitial,
    detail: { order: order.id, kind, reason, refundFen: quote.totalFen },
  });
  return (await lockCase(tx, caseId))!;
}
