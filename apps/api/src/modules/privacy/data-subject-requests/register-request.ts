import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { idOf, line, multiline, read } from "#kernel/input";
import { FieldProblem, InvalidInput, NotFound, Refusal } from "#kernel/refusal";
import { accountSummary } from "#shop/accounts";
import { settleIdentity } from "./confirm-identity.js";
import type { RegisterRequestInput } from "./inputs.js";
import { requestChannels, requestKinds } from "./kinds.js";
import { openRequest } from "./open-request.js";
import { notInFuture, wordsOf } from "./rules.js";
import type { RequestRow } from "./tables.js";

const ACTION = "privacy/data-subject-requests.registerRequest";

export const registration = z.object({
  kind: z.enum(wordsOf(requestKinds)),
  channel: z.enum(wordsOf(requestChannels)).exclude(["MINI_PROGRAM", "WECHAT_EVENT"]),
  receivedAt: z.date(),
  accountId: idOf("acc").nullish(),
  text: multiline(1_000).nullish(),
  source: line(64).nullish(),
});

/**
 * Any colleague who recognizes a request writes it down. What counts is when the original message, call or letter
 * reached us, however late somebody recognized it. Policy 9.1.
 */
export async function registerRequest(ctx: StaffContext, input: RegisterRequestInput): Promise<RequestRow | Refusal> {
  const given = read(registration, input);
  if (given instanceof InvalidInput) return given;
  if (given.receivedAt > ctx.clock.now()) {
    return new InvalidInput([new FieldProblem("receivedAt", "IN_FUTURE", notInFuture)]);
  }
  if (given.accountId && !(await accountSummary(ctx.db, given.accountId))) return new NotFound();
  const key = await ctx.keys.create("CASE");
  const outcome = await ctx.db.transact(async (tx) => {
    const row = await openRequest(tx, ctx, {
      key,
      kind: given.kind,
      channel: given.channel,
      receivedAt: given.receivedAt,
      accountId: given.accountId ?? null,
      ...(given.text && { asked: given.text }),
      ...(given.source && { source: given.source }),
      action: ACTION,
    });
    return row.status === "TRIAGED" ? settleIdentity(tx, ctx, row, ACTION) : row;
  });
  if (!(outcome instanceof Refusal)) await ctx.keys.claim(key.id);
  return outcome;
}
