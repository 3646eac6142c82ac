import { randomBytes } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import { CHAIN_START, type ConsentEvent, hashOfEvent } from "./chain.js";
import { projectEvent } from "./project-state.js";
import { consentChains, consentEvents } from "./tables.js";

export type Decision = Pick<ConsentEvent, "purpose" | "act" | "textVersion" | "textHash" | "surface"> & {
  orderId?: Id<"ord">;
};

/** Adds a line to the ledger and to what holds now. The caller has locked nothing: `lockChain` is part of it. */
export async function appendEvent(tx: Tx, ctx: Ctx, accountId: Id<"acc">, decision: Decision): Promise<ConsentEvent> {
  const end = await lockChain(tx, accountId);
  const line = {
    id: newId("cns"),
    accountId,
    position: end.length + 1,
    at: ctx.clock.now(),
    ...decision,
    orderId: decision.orderId ?? null,
    receiptNumber: newReceiptNumber(),
    previousHash: end.head,
  };
  const event: ConsentEvent = { ...line, hash: hashOfEvent(line) };
  await tx.insert(consentEvents).values(event);
  await tx
    .update(consentChains)
    .set({ length: event.position, head: event.hash })
    .where(eq(consentChains.accountId, accountId));
  await projectEvent(tx, event);
  return event;
}

/** Makes decisions of one account queue up: from here to the commit nobody else writes to its ledger. */
export async function lockChain(tx: Tx, accountId: Id<"acc">) {
  await tx
    .insert(consentChains)
    .values({ accountId, length: 0, head: CHAIN_START })
    .onDuplicateKeyUpdate({ set: { length: sql`${consentChains.length}` } });
  const [end] = await tx.select().from(consentChains).where(eq(consentChains.accountId, accountId)).for("update");
  return end!;
}

/** Random, so that a receipt says nothing about how many others exist. */
const newReceiptNumber = (): string => `R${randomBytes(9).toString("hex").toUpperCase()}`;
