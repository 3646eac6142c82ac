import { and, eq, isNotNull } from "drizzle-orm";
import type { SystemContext } from "#kernel/context";
import { blankedOf, countRows, type MappedTable, rowsOfNoTransaction, rowsOfPerson } from "#privacy/data-map";
import { type Fate, idsOf, partsIn } from "./fates.js";
import { type ClosureRow, closureKeys } from "./tables.js";

/** Something is left that the plan had said would go; the work is done again. */
export class ErasureRemains extends Error {
  readonly code = "ERASURE_REMAINS";
  constructor(readonly names: readonly string[]) {
    super(`left over in ${names.join(", ")}`);
  }
}

/** Looks through every table once more, and into the key store: what should be gone must be. */
export async function verify(
  { db, keys }: SystemContext,
  { id, accountId }: ClosureRow,
  map: readonly MappedTable[],
  fates: readonly Fate[],
): Promise<void> {
  const left: string[] = idsOf(fates, "DELETED");
  for (const mapped of map) {
    if (mapped.onClosing === "DELETE" && (await countRows(db, mapped, await rowsOfPerson(db, mapped, accountId))) > 0) {
      left.push(mapped.name);
    }
    if (mapped.onClosing !== "BLANK") continue;
    const where = await rowsOfPerson(db, mapped, accountId);
    for (const property of blankedOf(mapped)) {
      const filled = where.map((rows) => and(rows, isNotNull(mapped.columns[property]!))!);
      if ((await countRows(db, mapped, filled)) > 0) left.push(`${mapped.name}.${property}`);
    }
  }
  for (const part of partsIn(map)) {
    if ((await countRows(db, part, await rowsOfNoTransaction(db, part, accountId))) > 0) left.push(part.name);
  }
  const gone = await db.select({ keyId: closureKeys.keyId }).from(closureKeys).where(eq(closureKeys.closureId, id));
  const alive = await keys.openMany(gone.map(({ keyId }) => keyId));
  left.push(...alive.keys());
  if (left.length > 0) throw new ErasureRemains(left);
}
