import { eq } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import { type Id, newId } from "#kernel/id";
import { noticeTemplate } from "#kernel/notice";
import { notify } from "./notify.js";
import { notifications } from "./tables.js";

const hello = noticeTemplate({
  code: "platform/notifications.hello",
  title: { zh: "您好", en: "Hello" },
  body: { zh: "欢迎。", en: "Welcome." },
  params: {},
});

/** A message in somebody's inbox. */
export async function aNotification(ctx: Ctx, accountId: Id<"acc">): Promise<Id<"ntf">> {
  const entity = newId("ord");
  await ctx.db.transact((tx) => notify(tx, ctx, { accountId, template: hello, params: {}, entity }));
  const [row] = await ctx.db
    .select({ id: notifications.id })
    .from(notifications)
    .where(eq(notifications.entity, entity));
  return row!.id;
}
