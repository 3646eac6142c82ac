import { existsSync, writeFileSync } from "node:fs";
import { and, desc, eq, isNotNull } from "drizzle-orm";
import { DAY, HOUR } from "#kernel/clock";
import { type StaffContext, systemContext, type World } from "#kernel/context";
import type { Effect, Job } from "#kernel/room";
import { runNextJob, startJob } from "#platform/jobs";
import { deliverDue, post } from "#platform/outbox";
import { messages } from "../modules/platform/messages/tables.js";
import { discardOutboxMessage } from "../modules/platform/outbox/discard-outbox-message.js";
import { outboxMessages } from "../modules/platform/outbox/tables.js";
import { accessPacks } from "../modules/privacy/access-packs/tables.js";
import { granted } from "../modules/shop/orders/fixtures.js";
import { effects, jobs } from "../rooms.js";
import type { TimeMachine } from "./time-machine.js";

interface Stage {
  world: World;
  time: Pick<TimeMachine, "daysAgo" | "wait" | "backToNow">;
  administrator: StaffContext;
  officer: StaffContext;
  /** File that says it has been told. */
  diary: string;
}

export const stuckWorkIsTold = (diary: string): boolean => existsSync(diary);

const LETTER = "platform/messages.sendMessage";
const JOB = "privacy/access-packs.makePack";
/** All tries of a message take two days, those of a job three hours. */
const DAYS_AGO = 3;

class ProviderDown extends Error {
  readonly code = "TIMEOUT";
}

class StorageFull extends Error {
  readonly code = "PACK_NOT_STORED";
}

const isDead = and(eq(outboxMessages.topic, LETTER), isNotNull(outboxMessages.deadAt));

const fails = (failure: () => Error) => async () => {
  throw failure();
};

/**
 * Work that got stuck while nobody looked: messages whose provider did not answer for two days, one of them given up
 * on, and two copies that the storage did not take. What they were about has been done meanwhile, so that trying them
 * again does nothing twice. Told once: what is stuck already stays as it is.
 */
export async function seedStuckWork({ world, time, administrator, officer, diary }: Stage): Promise<void> {
  if (stuckWorkIsTold(diary)) return;
  const ctx = systemContext(world, "demo");
  time.daysAgo(DAYS_AGO);
  const sent = await world.db.select({ id: messages.id }).from(messages).orderBy(desc(messages.id)).limit(4);
  for (const { id } of sent) await world.db.transact((tx) => post(tx, ctx, LETTER, { messageId: id }));
  await deliverUntilGivenUp(world, time);

  time.daysAgo(DAYS_AGO);
  const made = await world.db.select().from(accessPacks).where(eq(accessPacks.status, "READY")).limit(2);
  for (const { requestId } of made) {
    const job = { kind: JOB, payload: { request: requestId }, entity: requestId };
    await world.db.transact((tx) => startJob(tx, officer, job));
  }
  await runUntilFailed(world, time);
  time.backToNow();

  const [letter] = await world.db.select().from(outboxMessages).where(isDead).limit(1);
  const reason = "收件人已在站内信里看到，不再补发。";
  if (letter) granted(await discardOutboxMessage(administrator, { messageId: letter.id, reason }));
  writeFileSync(diary, "told");
}

async function deliverUntilGivenUp(world: World, time: Stage["time"]): Promise<void> {
  const down = new Map<string, Effect>([...effects, [LETTER, fails(() => new ProviderDown())]]);
  for (let waited = 0; waited < DAYS_AGO * DAY; waited += HOUR) {
    while ((await deliverDue(world, down)) > 0);
    time.wait(HOUR);
  }
}

async function runUntilFailed(world: World, time: Stage["time"]): Promise<void> {
  const full = new Map<string, Job>([...jobs, [JOB, fails(() => new StorageFull())]]);
  for (let hours = 0; hours < 6; hours++) {
    while (await runNextJob(world, full));
    time.wait(HOUR);
  }
}
