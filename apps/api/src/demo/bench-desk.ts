import { inArray } from "drizzle-orm";
import { after, MINUTE } from "#kernel/clock";
import type { Ctx, SystemContext } from "#kernel/context";
import { newId } from "#kernel/id";
import { afterSalesCases, afterSalesLines } from "../modules/care/after-sales/tables.js";
import { conversationSessions, conversations } from "../modules/care/support/tables.js";
import { workItems } from "../modules/platform/work-items/tables.js";
import { dataSubjectRequests } from "../modules/privacy/data-subject-requests/tables.js";

/** Which copies to make of a hundred thousand: sixty in a hundred are cases, 25 chats, 15 requests. */
export interface CopyRange {
  /** The first, counted from 0. */
  from: number;
  /** After the last. */
  to: number;
}

const CHUNK = 500;

/**
 * Desks with as much on them as asked: copies of the demo's own cases, chats and requests, each under a number of its
 * own, of another person and order, in nobody's hands, and at another minute of the past months. For lists and counts
 * only: a copy's sealed words stay its original's.
 */
export async function seedBenchDesk(ctx: SystemContext, { from, to }: CopyRange): Promise<void> {
  const share = (parts: number) => ({ from: (from * parts) / 100, to: (to * parts) / 100 });
  await copyCases(ctx, share(60));
  await copyChats(ctx, share(25));
  await copyRequests(ctx, share(15));
}

async function copyCases(ctx: Ctx, range: CopyRange): Promise<void> {
  const originals = await ctx.db.select().from(afterSalesCases);
  const lines = Map.groupBy(await ctx.db.select().from(afterSalesLines), ({ caseId }) => caseId);
  const items = await itemsOf(
    ctx,
    originals.map(({ id }) => id),
  );
  await inChunks(ctx, range, originals, (original, at) => {
    const [id, orderId, accountId] = [newId("asc"), newId("ord"), newId("acc")];
    const moved = movedBy(at);
    return {
      cases: {
        ...original,
        id,
        orderId,
        accountId,
        caseNumber: numberLike(original.caseNumber, at),
        openedAt: moved(original.openedAt),
        dueAt: original.dueAt && moved(original.dueAt),
        closedAt: original.closedAt && moved(original.closedAt),
      },
      lines: (lines.get(original.id) ?? []).map((line) => ({ ...line, caseId: id, orderId, openLineId: null })),
      items: copyOfItem(items.get(original.id), { entity: id, orderId, accountId }, moved),
    };
  });
}

async function copyChats(ctx: Ctx, range: CopyRange): Promise<void> {
  const streams = await ctx.db.select().from(conversations);
  const sessions = new Map((await ctx.db.select().from(conversationSessions)).map((row) => [row.id, row]));
  const items = await itemsOf(
    ctx,
    streams.map(({ id }) => id),
  );
  await inChunks(ctx, range, streams, (original, at) => {
    const [id, sessionId, accountId] = [newId("cnv"), newId("css"), newId("acc")];
    const moved = movedBy(at);
    const session = sessions.get(original.sessionId)!;
    return {
      streams: {
        ...original,
        id,
        sessionId,
        accountId,
        conversationNumber: numberLike(original.conversationNumber, at),
      },
      sessions: {
        ...session,
        id: sessionId,
        conversationId: id,
        accountId,
        orderId: null,
        openedAt: moved(session.openedAt),
        waitingSince: session.waitingSince && moved(session.waitingSince),
        closedAt: session.closedAt && moved(session.closedAt),
      },
      items: copyOfItem(items.get(original.id), { entity: id, accountId, orderId: null }, moved),
    };
  });
}

async function copyRequests(ctx: Ctx, range: CopyRange): Promise<void> {
  const originals = await ctx.db.select().from(dataSubjectRequests);
  const items = await itemsOf(
    ctx,
    originals.map(({ id }) => id),
  );
  await inChunks(ctx, range, originals, (original, at) => {
    const [id, accountId] = [newId("dsr"), original.accountId && newId("acc")];
    const moved = movedBy(at);
    return {
      requests: {
        ...original,
        id,
        accountId,
        requestNumber: numberLike(original.requestNumber, at),
        receivedAt: moved(original.receivedAt),
        amberAt: moved(original.amberAt),
        dueAt: moved(original.dueAt),
        openKey: original.openKey && id,
      },
      items: copyOfItem(items.get(original.id), { entity: id, accountId, orderId: null }, moved),
    };
  });
}

const tables = {
  cases: afterSalesCases,
  lines: afterSalesLines,
  streams: conversations,
  sessions: conversationSessions,
  requests: dataSubjectRequests,
  items: workItems,
} as const;
type Rows = Partial<Record<keyof typeof tables, object | readonly object[] | undefined>>;

/** Copies the originals in turn, some hundreds in one statement of each table. */
async function inChunks<Original>(
  ctx: Ctx,
  { from: begin, to }: CopyRange,
  originals: readonly Original[],
  copy: (original: Original, at: number) => Rows,
): Promise<void> {
  if (originals.length === 0) throw new Error("There is nothing to copy: seed the demo world first.");
  for (let from = begin; from < to; from += CHUNK) {
    const count = Math.min(CHUNK, to - from);
    const copies = Array.from({ length: count }, (_, i) => copy(originals[(from + i) % originals.length]!, from + i));
    await ctx.db.transact(async (tx) => {
      for (const name of Object.keys(tables) as (keyof typeof tables)[]) {
        const rows = copies.flatMap((one) => one[name] ?? []);
        if (rows.length > 0) await tx.insert(tables[name]).values(rows as never);
      }
    });
  }
}

async function itemsOf(ctx: Ctx, entities: readonly string[]) {
  const rows = await ctx.db
    .select()
    .from(workItems)
    .where(inArray(workItems.entity, [...entities]));
  return new Map(rows.map((row) => [row.entity, row]));
}

type Item = typeof workItems.$inferSelect;

const copyOfItem = (
  item: Item | undefined,
  about: Pick<Item, "entity" | "accountId" | "orderId">,
  moved: (at: Date) => Date,
): Item | undefined =>
  item && {
    ...item,
    ...about,
    id: newId("wki"),
    holderId: null,
    claimedAt: null,
    openedAt: moved(item.openedAt),
    dueAt: item.dueAt && moved(item.dueAt),
  };

/** Each copy a minute and a half earlier than the one before: sixty thousand reach back for two months. */
const movedBy = (at: number) => (original: Date) => after(original, -(at + 1) * 1.5 * MINUTE);

/** As long and of the same beginning as the original's. */
const numberLike = (number: string, at: number): string => number.slice(0, -8) + String(at).padStart(8, "0");
