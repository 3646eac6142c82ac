import { and, eq, isNull, lte } from "drizzle-orm";
import { HOUR, MINUTE } from "#kernel/clock";
import type { SystemContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { eachOf } from "#kernel/each-of";
import type { Sweep } from "#kernel/room";
import { recordAudit } from "#platform/audit";
import { workingCalendar } from "#platform/settings";
import { amendWorkItem } from "#platform/work-items";
import { clockFrom, type RequestClock } from "./clock.js";
import { identityMissing, settleIdentity } from "./confirm-identity.js";
import { giveAnswer } from "./give-answer.js";
import { onRequest } from "./move-request.js";
import { columnsOf } from "./open-request.js";
import { pastInstant, provisionalRequests, waitingForIdentity } from "./queries.js";
import { openStatuses } from "./status.js";
import { dataSubjectRequests, type RequestRow } from "./tables.js";
import { sealText } from "./texts.js";

const BATCH = 200;

const howToRetry =
  "在答复期限前我们未能确认您的身份，因此无法办理。您的数据未作任何改动。请在小程序“我的—隐私”重新提交并用验证码确认；手机号已停用的，请拨打客服热线由人工核实。" +
  "\nWe could not confirm who you are in time, so nothing was done and nothing was changed. Submit it again in the mini program and confirm with a code, or call the hotline if you no longer have the phone.";

/** Confirmed meanwhile, a request goes on; two working days before the end it is answered with how to try again. */
async function followIdentity(ctx: SystemContext): Promise<void> {
  const action = "privacy/data-subject-requests.followIdentity";
  await eachOf(await waitingForIdentity(ctx.db, BATCH), ({ id }) =>
    onRequest(ctx, id, ["IDENTITY_PENDING"], async (tx, row) => {
      if (!(await identityMissing(tx, ctx, row))) return settleIdentity(tx, ctx, row, action);
      if (row.unverifiedAt > ctx.clock.now()) return row;
      const key = await ctx.keys.open(row.keyId);
      const answer = sealText(key, row.id, "answer", howToRetry);
      const set = { outcome: "UNABLE_TO_VERIFY", answer } as const;
      return giveAnswer(tx, ctx, row, { action: "privacy/data-subject-requests.answerUnverified", set });
    }),
  );
}

/** Marks once, with a trace: RED calls the lead, OVERDUE stays in the figures for ever. */
async function mark(ctx: SystemContext, at: "redAt" | "dueAt", flag: "pagedAt" | "overdueAt"): Promise<void> {
  const now = ctx.clock.now();
  const action = `privacy/data-subject-requests.${flag === "pagedAt" ? "callLead" : "markOverdue"}`;
  const due = lte(dataSubjectRequests[at], now);
  await eachOf(await pastInstant(ctx.db, due, isNull(dataSubjectRequests[flag]), BATCH), ({ id }) =>
    onRequest(ctx, id, openStatuses, async (tx, row) => {
      if (row[flag] || row[at] > now) return row;
      await tx
        .update(dataSubjectRequests)
        .set({ [flag]: now })
        .where(eq(dataSubjectRequests.id, row.id));
      await recordAudit(tx, ctx, { action, entity: row.id, detail: { lastDay: row.lastDay } });
      return row;
    }),
  );
}

/** A calendar has been published: the day may come nearer, which is a finding, and never goes beyond what was told. */
async function countAgain(ctx: SystemContext): Promise<void> {
  const calendar = await workingCalendar(ctx.db);
  for (const row of await provisionalRequests(ctx.db)) {
    const clock = clockFrom(row.receivedAt, calendar);
    if (clock.due.state === "FINAL") await ctx.db.transact((tx) => settleDay(tx, ctx, row, clock));
  }
}

async function settleDay(tx: Tx, ctx: SystemContext, row: RequestRow, clock: RequestClock): Promise<void> {
  const earlier = clock.due.dueAt < row.dueAt;
  const set = earlier ? columnsOf(clock) : { provisional: false };
  await tx
    .update(dataSubjectRequests)
    .set(set)
    .where(and(eq(dataSubjectRequests.id, row.id), eq(dataSubjectRequests.provisional, true)));
  if (earlier) await amendWorkItem(tx, row.id, { dueAt: clock.due.dueAt });
  const action = "privacy/data-subject-requests.settleDay";
  const lastDay = earlier ? clock.due.lastDay : row.lastDay;
  await recordAudit(tx, ctx, { action, entity: row.id, detail: { was: row.lastDay, lastDay, earlier } });
}

export const followClocks: Sweep = {
  name: "privacy/data-subject-requests.followClocks",
  everyMs: MINUTE,
  async run(ctx) {
    await followIdentity(ctx);
    await mark(ctx, "redAt", "pagedAt");
    await mark(ctx, "dueAt", "overdueAt");
  },
};

export const followCalendar: Sweep = {
  name: "privacy/data-subject-requests.followCalendar",
  everyMs: HOUR,
  run: countAgain,
};
