import type { SystemContext } from "#kernel/context";
import { moveMessage } from "./move-message.js";
import { messageOf } from "./queries.js";
import type { MessageRow } from "./tables.js";

export interface Outcome {
  serialNo: string;
  delivered: boolean;
  reportedAt: Date;
  /** The carrier's code when it was not delivered. */
  failure: string;
}

/** What the carrier says, from its report or from our question: the same function, however often it is said. */
export async function settleMessage(ctx: SystemContext, message: MessageRow, outcome: Outcome): Promise<void> {
  const { serialNo, delivered, reportedAt } = outcome;
  await ctx.db.transact(async (tx) => {
    const now = (await messageOf(tx, message.id)) ?? message;
    await moveMessage(tx, ctx, now, delivered ? "DELIVERED" : "FAILED", {
      serialNo,
      settledAt: reportedAt,
      nextAskAt: null,
      ...(delivered ? {} : { failure: outcome.failure }),
    });
  });
}
