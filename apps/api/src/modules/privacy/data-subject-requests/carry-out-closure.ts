import { and, eq, inArray } from "drizzle-orm";
import type { Ctx, ShopperContext } from "#kernel/context";
import type { ReadDb, Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { NotFound, Refusal } from "#kernel/refusal";
import type { DataKey } from "#kernel/sealed";
import { close } from "./give-answer.js";
import type { RefusalGround } from "./grounds.js";
import { moveRequest } from "./move-request.js";
import { openRequest } from "./open-request.js";
import { lockRequest, openTwin } from "./queries.js";
import { openStatuses, type RequestOutcome } from "./status.js";
import { dataSubjectRequests, type RequestRow } from "./tables.js";
import { noteTask } from "./tasks.js";

/** The shopper closes the account with the own hands: the request that was open for it, or a new one, is carried out. */
export async function takeForClosure(tx: Tx, ctx: ShopperContext, key: DataKey, action: string) {
  const { accountId } = ctx.actor;
  const receivedAt = ctx.clock.now();
  const kind = "CANCEL_ACCOUNT";
  const row =
    (await openTwin(tx, accountId, kind)) ??
    (await openRequest(tx, ctx, { key, kind, channel: "MINI_PROGRAM", receivedAt, accountId, action }));
  if (row.status === "EXECUTING") return row;
  const set = { verifiedAt: receivedAt };
  const known =
    row.status === "IDENTITY_PENDING" ? await moveRequest(tx, ctx, row, { to: "IDENTITY_VERIFIED", action, set }) : row;
  return known instanceof Refusal ? known : moveRequest(tx, ctx, known, { to: "EXECUTING", action, set });
}

/** The part of a request that `privacy/erasure` does, by the person's own hand. */
const CLOSURE_TASK = "close-account";

/** An officer took it up: whatever they write, it is not granted before the account is closed. */
export async function oweClosure(tx: Tx, ctx: Ctx, row: RequestRow): Promise<void> {
  if (row.kind === "CANCEL_ACCOUNT") await noteTask(tx, ctx, row.id, { name: CLOSURE_TASK, status: "PENDING" });
}

/** Copies that were asked for and have not been given: closing now would leave nothing to copy. */
export const copiesOwed = (db: ReadDb, accountId: Id<"acc">): Promise<{ requestNumber: string }[]> =>
  db
    .select({ requestNumber: dataSubjectRequests.requestNumber })
    .from(dataSubjectRequests)
    .where(
      and(
        eq(dataSubjectRequests.accountId, accountId),
        inArray(dataSubjectRequests.kind, ["ACCESS", "COPY", "PORT"]),
        inArray(dataSubjectRequests.status, [...openStatuses]),
      ),
    );

/** The certificate is the answer: the inbox has gone with the account, and the person holds the code. */
export async function answerByCertificate(
  tx: Tx,
  ctx: Ctx,
  requestId: Id<"dsr">,
  { outcome, grounds }: { outcome: RequestOutcome; grounds: RefusalGround[] },
): Promise<RequestRow | Refusal> {
  const row = await lockRequest(tx, requestId);
  if (!row) return new NotFound();
  if (row.status !== "EXECUTING") return row;
  await noteTask(tx, ctx, row.id, { name: CLOSURE_TASK, status: "DONE" });
  const answered = await moveRequest(tx, ctx, row, {
    to: "ANSWERED",
    action: "privacy/data-subject-requests.answerByCertificate",
    set: { outcome, grounds, answeredAt: ctx.clock.now(), deliveredHow: "CERTIFICATE" },
    detail: { outcome },
  });
  return answered instanceof Refusal ? answered : close(tx, ctx, answered);
}
