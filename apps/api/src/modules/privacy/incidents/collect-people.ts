import { and, eq } from "drizzle-orm";
import { SECOND } from "#kernel/clock";
import type { SystemContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import type { Effect, EffectPayload } from "#kernel/room";
import { post } from "#platform/outbox";
import { subjectsShownTo } from "#privacy/access-log";
import { ordersOfIds, ordersPlacedBetween } from "#shop/orders";
import { addToVersion, completeVersion, joinSet } from "./join-set.js";
import { buyerTypes, merged, type Person, peopleOfAccounts, peopleOfOrders, recipientTypes } from "./person.js";
import { incidentOf, lockIncident } from "./queries.js";
import { readingsByPerson } from "./readings.js";
import { affectedSetVersions, type VersionRow } from "./tables.js";

/** Orders per step; each step is one transaction. */
const STEP = 200;
/** Well below the time after which the outbox believes a worker dead. */
const LONGEST_MS = 45 * SECOND;

interface Part {
  people: Person[];
  examined: number;
  /** Where the next part begins; null when this was the last. */
  next: string | null;
}

/**
 * Collects a version of the affected set, part by part. Killed anywhere, it goes on where the last committed part
 * ended; run twice at once, of two workers that did the same part one wins.
 */
export const collectPeople: Effect = async (ctx: SystemContext, payload: EffectPayload) => {
  const { incidentId, version } = payload as { incidentId: Id<"inc">; version: number };
  const began = Date.now();
  while (await collectPart(ctx, incidentId, version)) {
    if (Date.now() - began > LONGEST_MS) {
      await ctx.db.transact((tx) => post(tx, ctx, "privacy/incidents.collectPeople", { incidentId, version }));
      return;
    }
  }
};

/** Answers whether there is more to collect. */
async function collectPart(ctx: SystemContext, incidentId: Id<"inc">, number: number): Promise<boolean> {
  const version = await versionOf(ctx, incidentId, number);
  const found = await incidentOf(ctx.db, incidentId);
  if (!found || !version || version.completedAt) return false;
  const key = await ctx.keys.open(found.keyId);
  const { people, examined, next } = await partOf(ctx, version);
  return ctx.db.transact(async (tx) => {
    const row = await lockIncident(tx, incidentId);
    const [now] = await tx.select().from(affectedSetVersions).where(isVersion(incidentId, number));
    // Somebody else has done this part meanwhile.
    if (!row || !now || now.completedAt || now.cursor !== version.cursor) return next !== null;
    const joined = await joinSet(tx, { row, key }, number, people, version.confidence);
    await addToVersion(tx, { row, key }, number, { ...joined, examined, cursor: next });
    if (next === null) await completeVersion(tx, ctx, { row, key }, number);
    return next !== null;
  });
}

const isVersion = (incidentId: Id<"inc">, version: number) =>
  and(eq(affectedSetVersions.incidentId, incidentId), eq(affectedSetVersions.version, version));

async function versionOf({ db }: SystemContext, incidentId: Id<"inc">, version: number) {
  const [row] = await db.select().from(affectedSetVersions).where(isVersion(incidentId, version));
  return row;
}

const partOf = (ctx: SystemContext, version: VersionRow): Promise<Part> =>
  version.source === "ACCESS_LOG" ? shownPeople(ctx, version) : orderPeople(ctx, version);

async function orderPeople(ctx: SystemContext, version: VersionRow): Promise<Part> {
  const period = { from: version.periodFrom!, to: version.periodTo! };
  const orders = await ordersPlacedBetween(ctx.db, period, placeOf(version.cursor), STEP);
  const recipient = recipientTypes(version.dataTypes);
  const buyer = buyerTypes(version.dataTypes);
  const people = await peopleOfOrders(
    ctx,
    orders.map((order) => ({ order, recipient, buyer })),
  );
  const last = orders.length === STEP ? orders.at(-1)! : undefined;
  return { people, examined: orders.length, next: last ? `${last.createdAt.getTime()} ${last.id}` : null };
}

function placeOf(cursor: string | null): { createdAt: Date; id: Id<"ord"> } | undefined {
  const [at, id] = cursor?.split(" ") ?? [];
  return id ? { createdAt: new Date(Number(at)), id: id as Id<"ord"> } : undefined;
}

/** Everybody whom one colleague was shown: at most what a person can look at in the period. */
async function shownPeople(ctx: SystemContext, version: VersionRow): Promise<Part> {
  const inClear = ["SHOWN", "REVEALED", "EXPORTED"] as const;
  const readings = await subjectsShownTo(ctx.db, {
    staffId: version.shownToStaffId!,
    from: version.periodFrom!,
    to: version.periodTo!,
    decisions: version.confidence === "CONFIRMED" ? inClear : [...inClear, "MASKED"],
  });
  const { accounts, orders } = readingsByPerson(readings);
  const rows = await ordersOfIds(ctx.db, [...orders.keys()]);
  const people = merged([
    ...(await peopleOfAccounts(ctx, accounts)),
    ...(await peopleOfOrders(
      ctx,
      rows.map((order) => ({ order, ...orders.get(order.id)! })),
    )),
  ]);
  return { people, examined: readings.length, next: null };
}
