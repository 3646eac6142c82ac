import { and, eq, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { SystemContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { post } from "#platform/outbox";
import {
  blankedOf,
  keyPropertiesOf,
  type MappedTable,
  mapOf,
  rowsOfNoTransaction,
  rowsOfPerson,
  rowsOfTransactions,
} from "#privacy/data-map";
import { type Fate, fatesOf, idsOf, partsIn, transactionsIn } from "./fates.js";
import { type ClosureRow, closureItems, closureKeys } from "./tables.js";

type Rows = (tx: Tx) => Promise<SQL[]>;

/** Rows that lead to others go after them: a killed worker's successor still finds its way. */
const farthestFirst = (tables: readonly MappedTable[], depthOf: (mapped: MappedTable) => number): MappedTable[] =>
  [...tables].sort((a, b) => depthOf(b) - depthOf(a));

const stepsToTransaction = ({ transaction }: MappedTable): number =>
  !transaction || transaction === "ITSELF" ? 0 : 1 + stepsToTransaction(transaction.to);

/**
 * Carries the plan out, one transaction per table. Each step finds what is still there, so that it may be killed
 * anywhere and begun again: the end is the same. Policy 6.4, 6.6.
 */
export async function erase(ctx: SystemContext, closure: ClosureRow, step: () => Promise<void>): Promise<void> {
  const { accountId } = closure;
  const map = mapOf(ctx.holdings);
  const fates = await fatesOf(ctx.db, map, accountId);
  await dropTransactions(ctx, closure, map, idsOf(fates, "DELETED"));
  await step();
  for (const part of farthestFirst(partsIn(map), stepsToTransaction)) {
    await dropRows(ctx, closure, part, (tx) => rowsOfNoTransaction(tx, part, accountId));
  }
  await restrict(ctx, map, fates);
  await step();
  const going = map.filter(({ onClosing }) => onClosing === "DELETE");
  for (const mapped of farthestFirst(going, ({ depth }) => depth)) {
    await dropRows(ctx, closure, mapped, (tx) => rowsOfPerson(tx, mapped, accountId));
  }
  await step();
  for (const mapped of map.filter(({ onClosing }) => onClosing === "BLANK")) {
    await blank(ctx, closure, mapped, (tx) => rowsOfPerson(tx, mapped, accountId));
  }
  await destroyKeys(ctx, closure);
  await step();
}

/** Whole transactions, the parts first. */
export async function dropTransactions(
  ctx: SystemContext,
  closure: ClosureRow,
  map: readonly MappedTable[],
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  for (const part of farthestFirst(partsIn(map), stepsToTransaction)) {
    await dropRows(ctx, closure, part, (tx) => rowsOfTransactions(tx, part, ids));
  }
}

const dropRows = (ctx: SystemContext, closure: ClosureRow, mapped: MappedTable, rows: Rows): Promise<void> =>
  ctx.db.transact(async (tx) => {
    let gone = 0;
    for (const where of await rows(tx)) {
      await rememberKeys(tx, closure, mapped, where);
      await dropOutside(tx, ctx, mapped, where);
      const [outcome] = await tx.delete(mapped.table).where(where);
      gone += outcome.affectedRows;
    }
    if (gone === 0) return;
    await tx
      .insert(closureItems)
      .values({ closureId: closure.id, name: mapped.name, outcome: "DELETED", rows: gone })
      .onDuplicateKeyUpdate({ set: { rows: sql`${closureItems.rows} + ${gone}` } });
  });

const blank = (ctx: SystemContext, closure: ClosureRow, mapped: MappedTable, rows: Rows): Promise<void> =>
  ctx.db.transact(async (tx) => {
    const emptied = Object.fromEntries(blankedOf(mapped).map((property) => [property, null]));
    for (const where of await rows(tx)) {
      const own = Object.values(mapped.card.columns).some((c) => typeof c !== "string" && c.erasure === "DESTROY_KEY");
      if (own) await rememberKeys(tx, closure, mapped, where);
      if (Object.keys(emptied).length > 0) await tx.update(mapped.table).set(emptied).where(where);
    }
  });

async function rememberKeys(tx: Tx, closure: ClosureRow, mapped: MappedTable, where: SQL): Promise<void> {
  for (const property of keyPropertiesOf(mapped)) {
    const column = mapped.columns[property]!;
    const keys = await tx
      .selectDistinct({ keyId: column })
      .from(mapped.table)
      .where(and(where, isNotNull(column)));
    if (keys.length === 0) continue;
    await tx
      .insert(closureKeys)
      .values(keys.map(({ keyId }) => ({ closureId: closure.id, keyId: keyId as Id<"key"> })))
      .onDuplicateKeyUpdate({ set: { closureId: closure.id } });
  }
}

/** What the rows stand for elsewhere, such as objects at the storage. */
async function dropOutside(tx: Tx, ctx: SystemContext, { card, table, columns }: MappedTable, where: SQL) {
  const topic = card.rules.outside;
  if (!topic) return;
  const rows = await tx.select({ id: columns.id! }).from(table).where(where);
  for (const { id } of rows) await post(tx, ctx, topic, { id: id as string });
}

/** Out of every desk, until a date of its own. */
async function restrict(ctx: SystemContext, map: readonly MappedTable[], fates: readonly Fate[]): Promise<void> {
  const whole = transactionsIn(map);
  const restrictedAt = ctx.clock.now();
  for (const { id, keptUntil } of fates.filter(({ outcome }) => outcome === "RESTRICTED")) {
    await ctx.db.transact(async (tx) => {
      for (const part of partsIn(map)) {
        const property = part.card.rules.restrictedAt;
        if (!property) continue;
        const until = part === whole ? { [whole.card.rules.transaction!.keptUntil]: keptUntil } : {};
        for (const where of await rowsOfTransactions(tx, part, [id])) {
          await tx
            .update(part.table)
            .set({ [property]: restrictedAt, ...until })
            .where(and(where, isNull(part.columns[property]!)));
        }
      }
    });
  }
}

/** Outside of any transaction: the key store is another database. */
export async function destroyKeys({ db, keys }: SystemContext, { id }: ClosureRow): Promise<void> {
  const open = await db
    .select({ keyId: closureKeys.keyId })
    .from(closureKeys)
    .where(and(eq(closureKeys.closureId, id), isNull(closureKeys.destroyedAt)));
  for (const { keyId } of open) {
    const destroyedAt = await keys.destroy(keyId);
    await db.once((writer) =>
      writer
        .update(closureKeys)
        .set({ destroyedAt })
        .where(and(eq(closureKeys.closureId, id), inArray(closureKeys.keyId, [keyId]))),
    );
  }
}
