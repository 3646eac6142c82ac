import { z } from "zod";
import { after } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import { isDuplicate, type Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import { line, read } from "#kernel/input";
import { InvalidInput, Refusal, StateConflict } from "#kernel/refusal";
import { recordAttempt, recordAudit } from "#platform/audit";
import { holdsWorkOn, WorkItemNotHeld } from "#platform/work-items";
import { accountSummary } from "#shop/accounts";
import type { IdentityEntityInput } from "./inputs.js";
import { type IdentityAskRow, identityAskOf, settleAsk } from "./queries.js";
import { NoAccountKnown, NoPhoneBound } from "./refusals.js";
import { ASK_LIVES_MS } from "./rules.js";
import { identityAsks } from "./tables.js";

const ACTION = "privacy/identity-checks.askForIdentityConfirmation";
const form = z.object({ entity: line(64) });

/**
 * Shows the shopper of a work item a card: confirm, with a code to the bound phone, that it is you. Whom it is shown to
 * follows from the item; the agent names nobody and learns nothing but the outcome. Asked again, the open card stays.
 */
export async function askForIdentityConfirmation(
  ctx: StaffContext,
  input: IdentityEntityInput,
): Promise<IdentityAskRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const entity = given.entity as Id;
  const held = await holdsWorkOn(ctx.db, ctx.actor.staffId, { entity });
  if (!held) {
    const refusal = new WorkItemNotHeld();
    await recordAttempt(ctx, { action: ACTION, entity }, refusal);
    return refusal;
  }
  const account = held.accountId && (await accountSummary(ctx.db, held.accountId));
  if (account?.status !== "ACTIVE") return new NoAccountKnown();
  if (!account.hasPhone) return new NoPhoneBound();
  return ctx.db
    .transact((tx) => openAsk(tx, ctx, entity, account.id))
    .catch((error: unknown) => {
      // A second click in the same moment: the first one's card is there.
      if (isDuplicate(error)) return new StateConflict();
      throw error;
    });
}

async function openAsk(tx: Tx, ctx: StaffContext, entity: Id, accountId: Id<"acc">): Promise<IdentityAskRow> {
  const now = ctx.clock.now();
  const last = await identityAskOf(tx, entity);
  if (last?.status === "OPEN" && last.expiresAt > now) return last;
  if (last?.status === "OPEN") await settleAsk(tx, ctx.clock, last.id, "EXPIRED");
  const ask: IdentityAskRow = {
    id: newId("ica"),
    accountId,
    entity,
    openFor: entity,
    staffId: ctx.actor.staffId,
    status: "OPEN",
    askedAt: now,
    expiresAt: after(now, ASK_LIVES_MS),
    settledAt: null,
  };
  await tx.insert(identityAsks).values(ask);
  await recordAudit(tx, ctx, { action: ACTION, entity, to: "OPEN", detail: { ask: ask.id } });
  return ask;
}
