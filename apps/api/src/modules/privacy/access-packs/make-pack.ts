import { and, eq } from "drizzle-orm";
import { after } from "#kernel/clock";
import type { SystemContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import { Refusal } from "#kernel/refusal";
import type { Job } from "#kernel/room";
import { recordAudit } from "#platform/audit";
import { eraseFiles, filesOf, type StoredFileRow, storeFile } from "#platform/files";
import { notify } from "#platform/notifications";
import {
  answerByPack,
  isOpenRequest,
  noteTask,
  PACK_TASK,
  type RequestRow,
  requestOf,
} from "#privacy/data-subject-requests";
import { collect, type Section } from "./collect.js";
import { packReady } from "./notices.js";
import { lockPack, packOfRequest } from "./queries.js";
import { asJson, asPage } from "./render.js";
import { formOf, PACK_LASTS_MS } from "./rules.js";
import { packInitial } from "./status.js";
import { accessPacks, type PackRow } from "./tables.js";
import { zip } from "./zip.js";

/** The storage did not take it; the job is run again later. */
class PackNotStored extends Error {
  readonly code = "PACK_NOT_STORED";
}

/** Whatever a killed run left behind is made again: a pack is named by its request, once. */
export const makePack: Job = async (ctx, payload, run) => {
  const request = await requestOf(ctx.db, payload.request as Id<"dsr">);
  if (!request?.accountId) return;
  const pack = await packFor(ctx, request, request.accountId);
  if (pack.status !== packInitial) return;
  if (!isOpenRequest(request.status)) return drop(ctx, pack);
  const sections = await collect(ctx, pack.accountId, pack.form, (done, total) => run.step({ done, total }));
  const file = await store(ctx, pack, request, sections);
  await ctx.db.transact((tx) => publish(tx, ctx, request.id, file, sections));
  ctx.wakeWorker();
};

async function packFor(ctx: SystemContext, request: RequestRow, accountId: Id<"acc">): Promise<PackRow> {
  const values: typeof accessPacks.$inferInsert = {
    id: newId("pck"),
    requestId: request.id,
    accountId,
    form: formOf(request.kind),
    status: packInitial,
    startedAt: ctx.clock.now(),
  };
  await ctx.db.once((writer) => writer.insert(accessPacks).ignore().values(values));
  return (await packOfRequest(ctx.db, request.id))!;
}

/** Withdrawn before it was made. */
async function drop(ctx: SystemContext, { id, requestId }: PackRow): Promise<void> {
  await ctx.db.transact(async (tx) => {
    const endedAt = ctx.clock.now();
    await tx
      .update(accessPacks)
      .set({ status: "ENDED", endedAt })
      .where(and(eq(accessPacks.id, id), eq(accessPacks.status, packInitial)));
    const detail = { pack: id };
    await recordAudit(tx, ctx, { action: "privacy/access-packs.dropPack", entity: requestId, detail });
  });
}

async function store(ctx: SystemContext, pack: PackRow, request: RequestRow, sections: readonly Section[]) {
  const madeAt = ctx.clock.now();
  const head = { form: pack.form, requestNumber: request.requestNumber, madeAt };
  const entries = [{ name: "data.json", bytes: asJson(head, sections) }];
  if (pack.form === "COPY") entries.unshift({ name: "index.html", bytes: asPage(head, sections) });
  const file = await storeFile(ctx, {
    purpose: "ACCESS_PACK",
    entity: pack.id,
    accountId: pack.accountId,
    name: `${request.requestNumber}.zip`,
    contentType: "application/zip",
    bytes: zip(entries, madeAt),
  });
  if (file instanceof Refusal) throw new PackNotStored();
  return file;
}

/** Names the file, ends those that killed runs stored, tells the person, and answers what the pack alone answers. */
async function publish(
  tx: Tx,
  ctx: SystemContext,
  requestId: Id<"dsr">,
  file: StoredFileRow,
  sections: readonly Section[],
): Promise<void> {
  const pack = await lockPack(tx, requestId);
  const request = await requestOf(tx, requestId);
  const stored = (await filesOf(ctx).load(pack!.id)) ?? [];
  const isWanted = pack!.status === packInitial && isOpenRequest(request!.status);
  const unused = stored.filter(({ id }) => !isWanted || id !== file.id).filter(({ id }) => id !== pack!.fileId);
  await eraseFiles(
    tx,
    ctx,
    unused.map(({ id }) => id),
  );
  if (!isWanted) return;
  const madeAt = ctx.clock.now();
  const expiresAt = after(madeAt, PACK_LASTS_MS);
  const records = sections.reduce((sum, section) => sum + section.records.length, 0);
  const made = { status: "READY", fileId: file.id, categories: sections.length, records, madeAt, expiresAt } as const;
  await tx.update(accessPacks).set(made).where(eq(accessPacks.id, pack!.id));
  await recordAudit(tx, ctx, {
    action: "privacy/access-packs.makePack",
    entity: requestId,
    detail: { pack: pack!.id, categories: sections.length, records },
  });
  await noteTask(tx, ctx, requestId, { name: PACK_TASK, status: "DONE", rowsFound: records, keptUntil: expiresAt });
  await notify(tx, ctx, {
    accountId: pack!.accountId,
    template: packReady,
    params: { number: request!.requestNumber, until: expiresAt.getTime() },
    entity: requestId,
    key: `${pack!.id} ready`,
  });
  await answerByPack(tx, ctx, request!);
}
