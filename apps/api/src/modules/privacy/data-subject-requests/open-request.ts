import { randomInt } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import { isDuplicate, type Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import type { DataKey } from "#kernel/sealed";
import { recordAudit } from "#platform/audit";
import { notify } from "#platform/notifications";
import { workingCalendar } from "#platform/settings";
import { openWorkItem } from "#platform/work-items";
import { clockFrom, type RequestClock } from "./clock.js";
import { levelFor, type RequestChannel, type RequestKind } from "./kinds.js";
import { requestReceived } from "./notices.js";
import { openKeyOf, openTwin } from "./queries.js";
import type { RequestStatus } from "./status.js";
import { dataSubjectRequests, type RequestRow } from "./tables.js";
import { sealText } from "./texts.js";

export interface NewRequest {
  /** Made before the transaction: `ctx.keys.create("CASE")`. */
  key: DataKey;
  kind: RequestKind;
  channel: RequestChannel;
  /** Of the original message, call or delivery. */
  receivedAt: Date;
  accountId: Id<"acc"> | null;
  asked?: string;
  source?: string;
  reconsiders?: Id<"dsr">;
  /** `wing/room.deed` */
  action: string;
}

const newNumber = (): string => `DR${Array.from({ length: 12 }, () => randomInt(10)).join("")}`;

/**
 * Writes a request down, with its clock, its receipt and its line in the officers' queue. A second one of the same
 * person and kind joins the first: one answer, on the clock of whichever came earlier. Policy 9.1.
 */
export async function openRequest(tx: Tx, ctx: Ctx, asked: NewRequest): Promise<RequestRow> {
  const { key, kind, channel, receivedAt, accountId } = asked;
  const id = newId("dsr");
  const clock = clockFrom(receivedAt, await workingCalendar(tx));
  const twin = async () => (accountId && !asked.reconsiders ? openTwin(tx, accountId, kind) : undefined);
  const statusBeside = (first?: RequestRow): RequestStatus => (first ? "MERGED" : accountId ? "TRIAGED" : "RECEIVED");
  const rowBeside = (first?: RequestRow): typeof dataSubjectRequests.$inferInsert => ({
    id,
    requestNumber: newNumber(),
    accountId,
    kind,
    channel,
    status: statusBeside(first),
    receivedAt,
    recordedAt: ctx.clock.now(),
    recordedBy: ctx.actor.kind === "STAFF" ? ctx.actor.staffId : null,
    source: asked.source ?? null,
    requiredLevel: levelFor(kind, channel),
    ...columnsOf(clock),
    keyId: key.id,
    asked: asked.asked ? sealText(key, id, "asked", asked.asked) : null,
    mergedInto: first?.id ?? null,
    reconsiders: asked.reconsiders ?? null,
    openKey: first || asked.reconsiders ? null : accountId && openKeyOf(accountId, kind),
  });
  const { first, row } = await insertBeside(tx, twin, rowBeside);
  const { status } = row;
  await recordAudit(tx, ctx, {
    action: asked.action,
    entity: id,
    to: status,
    detail: { kind, channel, due: clock.due.lastDay, provisional: clock.due.state === "PROVISIONAL" },
  });
  if (first) await hurry(tx, ctx, first, receivedAt);
  else {
    await openWorkItem(tx, ctx, { kind: "DATA_SUBJECT_REQUEST", entity: id, accountId, dueAt: clock.due.dueAt });
  }
  if (accountId) {
    await notify(tx, ctx, {
      accountId,
      template: requestReceived,
      params: { number: row.requestNumber, due: clock.due.dueAt.getTime() - 1 },
      entity: id,
    });
  }
  const [written] = await tx.select().from(dataSubjectRequests).where(eq(dataSubjectRequests.id, id));
  return written!;
}

/** Asked twice at the same instant, the later insert loses the key and finds the other one there: it joins it. */
async function insertBeside(
  tx: Tx,
  twin: () => Promise<RequestRow | undefined>,
  rowBeside: (first?: RequestRow) => typeof dataSubjectRequests.$inferInsert,
) {
  const seen = await twin();
  try {
    const row = rowBeside(seen);
    await tx.insert(dataSubjectRequests).values(row);
    return { first: seen, row };
  } catch (error) {
    const first = isDuplicate(error) && !seen ? await twin() : undefined;
    if (!first) throw error;
    const row = rowBeside(first);
    await tx.insert(dataSubjectRequests).values(row);
    return { first, row };
  }
}

/** The columns of a request's clock. */
export const columnsOf = ({ due, amberAt, redAt, unverifiedAt }: RequestClock) => ({
  dueAt: due.dueAt,
  lastDay: due.lastDay,
  provisional: due.state === "PROVISIONAL",
  amberAt,
  redAt,
  unverifiedAt,
});

/** The duplicate had reached us before the one that is worked on: the earlier clock governs. */
async function hurry(tx: Tx, ctx: Ctx, first: RequestRow, receivedAt: Date): Promise<void> {
  if (receivedAt >= first.receivedAt) return;
  await moveClock(tx, ctx, first, receivedAt, "privacy/data-subject-requests.joinDuplicate");
}

/** Counts everything again from an earlier receipt. */
export async function moveClock(tx: Tx, ctx: Ctx, row: RequestRow, receivedAt: Date, action: string): Promise<void> {
  const clock = clockFrom(receivedAt, await workingCalendar(tx));
  await tx
    .update(dataSubjectRequests)
    .set({ receivedAt, ...columnsOf(clock) })
    .where(eq(dataSubjectRequests.id, row.id));
  await recordAudit(tx, ctx, { action, entity: row.id, detail: { was: row.lastDay, due: clock.due.lastDay } });
}
