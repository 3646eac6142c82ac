import { and, asc, eq, lte } from "drizzle-orm";
import { MINUTE } from "#kernel/clock";
import type { SystemContext } from "#kernel/context";
import { eachOf } from "#kernel/each-of";
import type { Sweep } from "#kernel/room";
import { close } from "./close-conversation.js";
import { lockStream } from "./stream.js";
import { conversationSessions } from "./tables.js";

const BATCH = 200;

/** An answered chat in which nobody has said anything for a day is over: nobody keeps looking at a person for nothing. */
export const closeSilentSessions: Sweep = {
  name: "care/support.closeSilentSessions",
  everyMs: MINUTE,
  async run(ctx) {
    const due = await ctx.db
      .select({ id: conversationSessions.id, conversationId: conversationSessions.conversationId })
      .from(conversationSessions)
      .where(
        and(eq(conversationSessions.status, "WAITING_ON_SHOPPER"), lte(conversationSessions.dueAt, ctx.clock.now())),
      )
      .orderBy(asc(conversationSessions.dueAt))
      .limit(BATCH);
    return eachOf(due, ({ conversationId }) => closeOne(ctx, conversationId));
  },
};

const closeOne = (ctx: SystemContext, conversationId: (typeof conversationSessions.$inferSelect)["conversationId"]) =>
  ctx.db.transact(async (tx) => {
    const stream = await lockStream(tx, conversationId);
    const { status, dueAt } = stream?.session ?? {};
    if (!stream || status !== "WAITING_ON_SHOPPER" || !dueAt || dueAt > ctx.clock.now()) return;
    await close(tx, ctx, stream, "care/support.closeSilentSession");
  });
