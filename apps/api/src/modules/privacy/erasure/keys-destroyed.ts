import { and, eq, isNotNull } from "drizzle-orm";
import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import { closureKeys } from "./tables.js";

export const keysDestroyed = (db: ReadDb, closureId: Id<"clo">): Promise<number> =>
  db.$count(closureKeys, and(eq(closureKeys.closureId, closureId), isNotNull(closureKeys.destroyedAt)));
