import { inArray } from "drizzle-orm";
import { after, MINUTE } from "#kernel/clock";
import type { Ctx, SystemContext } from "#kernel/context";
import { type Id, newId } from "#kernel/id";
import { afterSalesCases, afterSalesLines } from "../modules/care/after-sales/tables.js";
import { conversationSessions, conversations } from "../modules/care/support/tables.js";
import { workItems } from "../modules/platform/work-items/tables.js";
import { dataSubjectRequests } from "../modules/privacy/data-subject-requests/tables.js";

/** How many of each kind are copied from what the demo world holds. */
export interface DeskSize {
  cases: number;
  chats: number;
  requests: number;
}

const CHUNK = 500;

/**
 * Desks with as much on them as asked: copies of the demo's own cases, chats and requests, each under a number of its
 * own and at another minute of the past months. For lists and counts only: a copy's sealed words stay its original's.
 */
export async function seedBenchDesk(ctx: SystemContext, size: DeskSize): Promise<void> {
  await copyCases(ctx, size.cases);
  await copyChats(ctx, size.chats);
  await copyRequests(ctx, size.requests);
}

async function copyCases(ctx: Ctx, total: number): Promise<void> {
  const originals = await ctx.db.select().from(afterSalesCases);
  const lines = Map.groupBy(await ctx.db.select().from(afterSalesLines), ({ caseId }) => caseId);
  const items = await itemsOf(
    ctx,
    originals.map(({ id }) => id),
  );
  await inChunks(ctx, total, originals, (original, at) => {
    const id = newId("asc");
    const moved = movedBy(at);
    return {
      cases: {
        ...original,
        id,
        caseNumber: numberLike(original.caseNumber, at),
        openedAt: moved(original.openedAt),
        dueAt: original.dueAt && moved(original.dueAt),
        closedAt: original.closedAt && moved(original.closedAt),
      },
      lines: (lines.get(original.id) ?? []).map((line) => ({ ...line, caseId: id, openLineId: null })),
      items: copyOfItem(items.get(original.id), id, moved),
    };
  });
}

async function copyChats(ctx: Ctx, total: number): Promise<void> {
  const streams = await ctx.db.select().from(conversations);
  const sessions = new Map((await ctx.db.select().from(conversationSessions)).map((row) => [row.id, row]));
  const items = await itemsOf(
    ctx,
    streams.map(({ id }) => id),
  );
  await inChunks(ctx, total, streams, (original, at) => {
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
        openedAt: moved(session.openedAt),
        waitingSince: session.waitingSince && moved(session.waitingSince),
        closedAt: session.closedAt && moved(session.closedAt),
      },
      items: copyOfItem(items.get(original.id), id, moved),
    };
  });
}

async function copyRequests(ctx: Ctx, total: number): Promise<void> {
  const originals = await ctx.db.select().from(dataSubjectRequests);
  const items = await itemsOf(
    ctx,
    originals.map(({ id }) => id),
  );
  await inChunks(ctx, total, originals, (original, at) => {
    const id = newId("dsr");
    const moved = movedBy(at);
    return {
      requests: {
        ...original,
        id,
        requestNumber: numberLike(original.requestNumber, at),
        receivedAt: moved(original.receivedAt),
        dueAt: moved(original.dueAt),
        openKey: original.openKey && id,
      },
      items: copyOfItem(items.get(original.id), id, moved),
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
  total: number,
  originals: readonly Original[],
  copy: (original: Original, at: number) => Rows,
): Promise<void> {
  if (originals.length === 0) throw new Error("There is nothing to copy: seed the demo world first.");
  for (let from = 0; from < total; from += CHUNK) {
    const count = Math.min(CHUNK, total - from);
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

const copyOfItem = (item: typeof workItems.$inferSelect | undefined, entity: Id, moved: (at: Date) => Date) =>
  item && { ...item, id: newId("wki"), entity, openedAt: moved(item.openedAt), dueAt: item.dueAt && moved(item.dueAt) };

/** Each copy a minute and a half earlier than the one before: a hundred thousand reach back for a hundred days. */
const movedBy = (at: number) => (original: Date) => after(original, -at * 1.5 * MINUTE);

/** As long and of the same beginning as the original's. */
const numberLike = (number: string, at: number): string => number.slice(0, -8) + String(at).padStart(8, "0");
