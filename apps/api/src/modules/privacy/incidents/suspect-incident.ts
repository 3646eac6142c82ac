import type { Ctx, SystemContext } from "#kernel/context";
import { systemContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import type { Effect, EffectPayload } from "#kernel/room";
import { post } from "#platform/outbox";
import { incidentOfSignal } from "./queries.js";
import { startCollecting } from "./selection.js";
import type { IncidentKind, IncidentSource } from "./status.js";
import { writeIncident } from "./write-incident.js";

/** What the machine can notice by itself, in the words that stand in the register. */
const suspicions = {
  REVEAL_CAP: { kind: "EXCESSIVE_ACCESS", source: "SYSTEM", title: "员工查看联系方式达到上限，权限已暂停" },
  ACCESS_ANOMALY: { kind: "EXCESSIVE_ACCESS", source: "SYSTEM", title: "员工查看个人信息的行为异常" },
  CHAT_LEAK: { kind: "DATA_LEAK", source: "LEAK_REPORTS", title: "客服会话转来的疑似泄露" },
  LEAK_REPORTS: { kind: "DATA_LEAK", source: "LEAK_REPORTS", title: "多名用户报告疑似泄露" },
  FORGED_LETTER: { kind: "OTHER", source: "SYSTEM", title: "疑似伪造的调取函：回拨公开总机，该单位不知情" },
  LOG_CHAIN_BROKEN: { kind: "TAMPERING", source: "SYSTEM", title: "审计日志校验不一致" },
} as const satisfies Record<string, { kind: IncidentKind; source: IncidentSource; title: string }>;

export type Suspicion = keyof typeof suspicions;

export interface Suspected {
  suspicion: Suspicion;
  /** Of the thing noticed: the same one opens no second incident. Ids and codes only. */
  signal: string;
  /** Whose access is in question: those who were shown to them in the period are put into the set at once. */
  shown?: { staffId: Id<"stf">; from: Date; to: Date };
}

/**
 * For other rooms: reports an incident without a person, in the transaction of what was noticed. It opens a moment
 * later, once however often it is reported.
 */
export async function suspectIncident(tx: Tx, ctx: Ctx, { suspicion, signal, shown }: Suspected): Promise<void> {
  const noticedAt = ctx.clock.now().getTime();
  const slice = shown && { staffId: shown.staffId, from: shown.from.getTime(), to: shown.to.getTime() };
  await post(tx, ctx, "privacy/incidents.openSuspected", { suspicion, signal, noticedAt, ...slice });
}

interface Noticed extends EffectPayload {
  suspicion: Suspicion;
  signal: string;
  noticedAt: number;
}

export const openSuspected: Effect = async (ctx: SystemContext, payload: EffectPayload) => {
  const { suspicion, signal, noticedAt, ...slice } = payload as Noticed;
  if (await incidentOfSignal(ctx.db, signal)) return;
  const key = await ctx.keys.create("CASE");
  const staffId = slice.staffId as Id<"stf"> | undefined;
  const action = "privacy/incidents.openSuspected";
  const system = systemContext(ctx, action);
  await ctx.db.transact(async (tx) => {
    const row = await writeIncident(tx, system, key, {
      ...suspicions[suspicion],
      signal,
      priority: "P1",
      discoveredAt: new Date(noticedAt),
      concernsStaffId: staffId ?? null,
      action,
    });
    if (!staffId) return;
    await startCollecting(
      tx,
      system,
      { row, key },
      {
        source: "ACCESS_LOG",
        confidence: "CONFIRMED",
        shownToStaffId: staffId,
        period: { from: new Date(Number(slice.from)), to: new Date(Number(slice.to)) },
        action: "privacy/incidents.addPeopleShown",
      },
    );
  });
  await ctx.keys.claim(key.id);
};
