import { and, eq } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { Refusal } from "#kernel/refusal";
import { startJob } from "#platform/jobs";
import { giveAnswer } from "./give-answer.js";
import { type RequestKind, requestChannels } from "./kinds.js";
import { moveRequest } from "./move-request.js";
import { type RequestRow, requestTasks } from "./tables.js";
import { noteTask } from "./tasks.js";
import { sealText } from "./texts.js";

/** The part of a request that `privacy/access-packs` does. */
export const PACK_TASK = "access-pack";

const packKinds: ReadonlySet<RequestKind> = new Set(["ACCESS", "COPY", "PORT"]);

/** Who asks for their data and is known well enough gets the copy made at once; nobody has to press a button for it. */
export async function orderPack(tx: Tx, ctx: Ctx, row: RequestRow): Promise<void> {
  if (!packKinds.has(row.kind) || !row.accountId) return;
  const ofPack = and(eq(requestTasks.requestId, row.id), eq(requestTasks.name, PACK_TASK));
  if ((await tx.$count(requestTasks, ofPack)) > 0) return;
  await noteTask(tx, ctx, row.id, { name: PACK_TASK, status: "PENDING" });
  await startJob(tx, ctx, { kind: "privacy/access-packs.makePack", payload: { request: row.id }, entity: row.id });
}

const LETTER =
  "您的个人信息副本已生成。请在小程序内验证身份后下载，七日内最多三次，过期自动删除。" +
  "\nThe copy of your data is ready. Confirm who you are in the mini program and fetch it, at most three times within seven days; after that it is erased.";

/** The pack is the whole answer where nothing else was asked; free words are read by an officer, who may have begun. */
export async function answerByPack(tx: Tx, ctx: Ctx, row: RequestRow): Promise<RequestRow | Refusal> {
  if (row.asked || row.status !== "IDENTITY_VERIFIED" || !requestChannels[row.channel].session) return row;
  const action = "privacy/data-subject-requests.answerByPack";
  const begun = await moveRequest(tx, ctx, row, { to: "EXECUTING", action });
  if (begun instanceof Refusal) return begun;
  const key = await ctx.keys.open(row.keyId);
  const answer = sealText(key, row.id, "answer", LETTER);
  return giveAnswer(tx, ctx, begun, { action, set: { outcome: "FULFILLED", answer } });
}
