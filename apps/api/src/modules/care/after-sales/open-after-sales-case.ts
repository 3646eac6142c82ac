import { z } from "zod";
import { type Ctx, type ShopperContext, systemContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { idOf, read } from "#kernel/input";
import { FieldProblem, InvalidInput, NotFound, Refusal } from "#kernel/refusal";
import type { DataKey } from "#kernel/sealed";
import { progressOf } from "#shop/delivery";
import { checkText, lockOrder, type OrderRow, orderLinesOf } from "#shop/orders";
import { words } from "./case-forms.js";
import { type AskedLine, obstacleTo } from "./eligibility.js";
import { kinds, reasons } from "./enums.js";
import { keepPictures, pictures } from "./evidence.js";
import type { OpenAfterSalesCaseInput } from "./inputs.js";
import { claimsOn, type LockedCase } from "./queries.js";
import { stakeOf } from "./refund.js";
import { CaseNotPossible } from "./refusals.js";
import { fruitlessStatuses, needsNobody } from "./rules.js";
import { carryOut } from "./sign-approval.js";
import type { CaseRow } from "./tables.js";
import { writeCase } from "./write-case.js";

const form = z.object({
  orderId: idOf("ord"),
  kind: z.enum(kinds),
  reason: z.enum(reasons),
  lines: z
    .array(z.object({ orderLineId: idOf("oln"), quantity: z.int().min(1) }))
    .min(1, "REQUIRED")
    .max(100),
  description: words.nullish(),
  evidenceIds: pictures,
});
export type Asked = z.output<typeof form>;

/** The shopper asks for money back, with or without sending goods. Commerce step C1. */
export async function openAfterSalesCase(
  ctx: ShopperContext,
  input: OpenAfterSalesCaseInput,
): Promise<CaseRow | Refusal> {
  const asked = read(form, input);
  if (asked instanceof InvalidInput) return asked;
  const risk = asked.description && (await checkText(ctx, asked.description));
  if (risk) return risk;
  const key = await ctx.keys.create("CASE");
  const opened = await ctx.db.transact((tx) => open(tx, ctx, key, asked));
  if (opened instanceof Refusal) return opened;
  await ctx.keys.claim(key.id);
  ctx.wakeWorker();
  return opened;
}

async function open(tx: Tx, ctx: ShopperContext, key: DataKey, asked: Asked): Promise<CaseRow | Refusal> {
  const order = await lockOrder(tx, asked.orderId);
  if (order?.accountId !== ctx.actor.accountId) return new NotFound();
  const lines = await askedLines(tx, order, asked);
  if (lines instanceof InvalidInput) return lines;
  const { kind, reason } = asked;
  const obstacle = obstacleTo({ kind, reason, order, lines, now: ctx.clock.now() });
  if (obstacle) return new CaseNotPossible(obstacle);
  const locked = await writeCase(tx, ctx, { key, asked, order, lines });
  const refused = await keepPictures(tx, ctx, locked.row, "AFTER_SALES_EVIDENCE", {
    fileIds: asked.evidenceIds,
    field: "evidenceIds",
  });
  if (refused) return refused;
  return decideAtOnce(tx, ctx, locked);
}

/** Undisputed cases wait for nobody: goods that never left, and the returns to which the law gives a right. */
async function decideAtOnce(tx: Tx, ctx: Ctx, locked: LockedCase): Promise<CaseRow | Refusal> {
  const { row } = locked;
  const stake = await stakeOf(tx, ctx, row, row.refundFen);
  const undisputed = row.beforeDispatch ? needsNobody(stake) : row.reason === "NO_REASON";
  if (!undisputed) return row;
  return carryOut(
    tx,
    systemContext(ctx, "care/after-sales.approveUndisputed"),
    locked,
    "care/after-sales.approveUndisputed",
  );
}

async function askedLines(tx: Tx, order: OrderRow, { lines }: Asked): Promise<AskedLine[] | InvalidInput> {
  const orderLines = await orderLinesOf(tx, order.id);
  const progress = await progressOf(tx, order.id);
  const claims = await claimsOn(tx, order.id);
  const unknown = lines.findIndex(
    ({ orderLineId }, i) =>
      !orderLines.some(({ id }) => id === orderLineId) ||
      lines.findIndex((other) => other.orderLineId === orderLineId) !== i,
  );
  if (unknown !== -1) return new InvalidInput([unknownLine(unknown)]);
  return lines.map(({ orderLineId, quantity }) => {
    const ofLine = claims.filter((claim) => claim.orderLineId === orderLineId);
    const standing = ofLine.filter(
      ({ status, beforeDispatch }) => !beforeDispatch && !fruitlessStatuses.includes(status),
    );
    return {
      line: orderLines.find(({ id }) => id === orderLineId)!,
      progress: progress.find((line) => line.orderLineId === orderLineId)!,
      quantity,
      claimed: standing.reduce((sum, claim) => sum + claim.quantity, 0),
      cases: ofLine.length,
    };
  });
}

const unknownLine = (index: number) =>
  new FieldProblem(`lines.${index}.orderLineId`, "UNKNOWN_LINE", {
    zh: "该商品不在此订单中，或重复填写。",
    en: "This line is not part of the order, or is named twice.",
  });
