import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { and, eq, inArray, isNull, lt } from "drizzle-orm";
import { index, int, mysqlTable } from "drizzle-orm/mysql-core";
import type { MySql2Database } from "drizzle-orm/mysql2";
import { type Clock, MINUTE } from "./clock.js";
import { at, bytes, id, word } from "./columns.js";
import { type Id, newId } from "./id.js";
import { DataKey, KeyDestroyed } from "./sealed.js";

/** What a key protects; each kind can be wrapped, backed up and destroyed by its own rule. */
export type KeyScope = "PROFILE" | "ORDER" | "CONSIGNEE" | "CASE" | "STAFF" | "FILE";

/** Lives in a schema and behind a database user of its own: a dump of the mall opens nothing. */
export const dataKeys = mysqlTable(
  "data_keys",
  {
    id: id("key")("id").primaryKey(),
    scope: word<KeyScope>("scope").notNull(),
    /** Version of the key-encryption key that wrapped it. */
    wrappedBy: int("wrapped_by").notNull(),
    /** Null once destroyed; the row stays as the proof that a key existed and when it ended. */
    wrapped: bytes("wrapped", 80),
    createdAt: at("created_at").notNull(),
    /** Set when a row that uses it was committed; unclaimed keys are swept. */
    claimedAt: at("claimed_at"),
    destroyedAt: at("destroyed_at"),
  },
  (t) => [index("data_keys_unclaimed").on(t.claimedAt, t.createdAt)],
);

/** Wraps data keys. A file holds it here; a KMS implements the same two verbs. */
export interface KeyEncryptionKeys {
  readonly current: number;
  wrap(keyId: string, plain: Buffer): Promise<Buffer>;
  unwrap(keyId: string, version: number, wrapped: Buffer): Promise<Buffer>;
}

export interface KeyStore {
  /** Makes a key before the row that uses it. Unclaimed, it is looked for in the rows an hour later: see `sweepKeys`. */
  create(scope: KeyScope): Promise<DataKey>;
  /** Several keys with one statement, for a row that needs more than one. */
  createMany<Scopes extends readonly KeyScope[]>(...scopes: Scopes): Promise<{ [S in keyof Scopes]: DataKey }>;
  claim(...keyIds: Id<"key">[]): Promise<void>;
  /** Throws `KeyDestroyed`. */
  open(keyId: Id<"key">): Promise<DataKey>;
  openMany(keyIds: readonly Id<"key">[]): Promise<Map<Id<"key">, DataKey>>;
  /** For good: overwrites the wrapped key. Idempotent; answers when it was destroyed. */
  destroy(keyId: Id<"key">): Promise<Date>;
  /** Keys made more than an hour ago that nobody claimed: their rows were never committed, or a claim got lost. */
  unclaimed(): Promise<Id<"key">[]>;
}

/** Opened keys stay in memory this long at most. */
const OPEN_FOR_MS = 10 * MINUTE;
const UNCLAIMED_FOR_MS = 60 * MINUTE;
const MOST_OPEN = 5_000;
const MOST_AT_ONCE = 5_000;

export function createKeyStore(db: MySql2Database, keks: KeyEncryptionKeys, clock: Clock): KeyStore {
  const opened = new Map<Id<"key">, { key: DataKey; until: number }>();

  function remember(key: DataKey): DataKey {
    if (opened.size >= MOST_OPEN) opened.delete(opened.keys().next().value!);
    opened.set(key.id, { key, until: Date.now() + OPEN_FOR_MS });
    return key;
  }

  function remembered(keyId: Id<"key">): DataKey | undefined {
    const entry = opened.get(keyId);
    if (entry && entry.until > Date.now()) return entry.key;
    opened.delete(keyId);
    return undefined;
  }

  async function openMany(keyIds: readonly Id<"key">[]): Promise<Map<Id<"key">, DataKey>> {
    const found = new Map<Id<"key">, DataKey>();
    const missing = new Set<Id<"key">>();
    for (const keyId of keyIds) {
      const key = remembered(keyId);
      if (key) found.set(keyId, key);
      else missing.add(keyId);
    }
    if (missing.size === 0) return found;
    const rows = await db
      .select()
      .from(dataKeys)
      .where(inArray(dataKeys.id, [...missing]));
    for (const row of rows) {
      if (!row.wrapped) continue;
      found.set(row.id, remember(new DataKey(row.id, await keks.unwrap(row.id, row.wrappedBy, row.wrapped))));
    }
    return found;
  }

  async function createMany(scopes: readonly KeyScope[]): Promise<DataKey[]> {
    const createdAt = clock.now();
    const made = await Promise.all(
      scopes.map(async (scope) => {
        const key = { id: newId("key"), plain: randomBytes(32) };
        const wrapped = await keks.wrap(key.id, key.plain);
        return { key, row: { id: key.id, scope, wrappedBy: keks.current, wrapped, createdAt } };
      }),
    );
    await db.insert(dataKeys).values(made.map(({ row }) => row));
    return made.map(({ key }) => remember(new DataKey(key.id, key.plain)));
  }

  return {
    openMany,

    create: async (scope) => (await createMany([scope]))[0]!,

    createMany: async (...scopes) => (await createMany(scopes)) as never,

    async claim(...keyIds) {
      if (keyIds.length === 0) return;
      await db
        .update(dataKeys)
        .set({ claimedAt: clock.now() })
        .where(and(inArray(dataKeys.id, keyIds), isNull(dataKeys.claimedAt)));
    },

    async open(keyId) {
      const key = (await openMany([keyId])).get(keyId);
      if (!key) throw new KeyDestroyed();
      return key;
    },

    async destroy(keyId) {
      opened.delete(keyId);
      await db
        .update(dataKeys)
        .set({ wrapped: null, destroyedAt: clock.now() })
        .where(and(eq(dataKeys.id, keyId), isNull(dataKeys.destroyedAt)));
      const [row] = await db.select({ at: dataKeys.destroyedAt }).from(dataKeys).where(eq(dataKeys.id, keyId));
      return row?.at ?? clock.now();
    },

    async unclaimed() {
      const madeBefore = new Date(clock.now().getTime() - UNCLAIMED_FOR_MS);
      const rows = await db
        .select({ id: dataKeys.id })
        .from(dataKeys)
        .where(and(isNull(dataKeys.claimedAt), isNull(dataKeys.destroyedAt), lt(dataKeys.createdAt, madeBefore)))
        .limit(MOST_AT_ONCE);
      return rows.map((row) => row.id);
    },
  };
}

/** Key-encryption keys from a secrets file: `{version: base64 of 32 bytes}`; the highest version wraps. */
export function fileKeks(keys: Record<string, string>): KeyEncryptionKeys {
  const byVersion = new Map(
    Object.entries(keys).map(([version, key]) => [Number(version), Buffer.from(key, "base64")]),
  );
  const current = Math.max(...byVersion.keys());
  const keyOf = (version: number) => {
    const key = byVersion.get(version);
    if (key?.length !== 32) throw new Error(`key-encryption key ${version} is missing or not 32 bytes long`);
    return key;
  };
  return {
    current,
    async wrap(keyId, plain) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", keyOf(current), nonce).setAAD(Buffer.from(keyId));
      return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    },
    async unwrap(keyId, version, wrapped) {
      const decipher = createDecipheriv("aes-256-gcm", keyOf(version), wrapped.subarray(0, 12))
        .setAAD(Buffer.from(keyId))
        .setAuthTag(wrapped.subarray(-16));
      return Buffer.concat([decipher.update(wrapped.subarray(12, -16)), decipher.final()]);
    },
  };
}
