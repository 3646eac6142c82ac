import { eq } from "drizzle-orm";
import { z } from "zod";
import { after, DAY } from "#kernel/clock";
import type { ShopperContext } from "#kernel/context";
import { idOf, multiline, read } from "#kernel/input";
import { InvalidInput, Refusal } from "#kernel/refusal";
import { RECONSIDER_WITHIN_DAYS } from "./clock.js";
import { settleIdentity } from "./confirm-identity.js";
import type { AskReconsiderationInput } from "./inputs.js";
import { onRequest } from "./move-request.js";
import { openRequest } from "./open-request.js";
import { TooLateToReconsider } from "./refusals.js";
import { dataSubjectRequests, type RequestRow } from "./tables.js";

const ACTION = "privacy/data-subject-requests.askReconsideration";
const form = z.object({ requestId: idOf("dsr"), text: multiline(1_000) });

/** Once, within 30 days of the answer: a request of its own, with its own fifteen working days and other officers. */
export async function askReconsideration(
  ctx: ShopperContext,
  input: AskReconsiderationInput,
): Promise<RequestRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const key = await ctx.keys.create("CASE");
  const outcome = await onRequest(ctx, given.requestId, ["CLOSED"], async (tx, row) => {
    const now = ctx.clock.now();
    const [again] = await tx.select().from(dataSubjectRequests).where(eq(dataSubjectRequests.reconsiders, row.id));
    const inTime = row.answeredAt !== null && after(row.answeredAt, RECONSIDER_WITHIN_DAYS * DAY) > now;
    if (again || row.reconsiders || !inTime) return new TooLateToReconsider();
    const opened = await openRequest(tx, ctx, {
      key,
      kind: row.kind,
      channel: "MINI_PROGRAM",
      receivedAt: now,
      accountId: ctx.actor.accountId,
      asked: given.text,
      reconsiders: row.id,
      action: ACTION,
    });
    return settleIdentity(tx, ctx, opened, ACTION);
  });
  if (!(outcome instanceof Refusal)) await ctx.keys.claim(key.id);
  return outcome;
}
