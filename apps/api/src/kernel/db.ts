import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { MySqlTransaction } from "drizzle-orm/mysql-core";
import {
  drizzle,
  type MySql2Database,
  type MySql2PreparedQueryHKT,
  type MySql2QueryResultHKT,
} from "drizzle-orm/mysql2";
import { createPool, type Pool } from "mysql2";
import { Refusal } from "./refusal.js";

export type Tx = MySqlTransaction<
  MySql2QueryResultHKT,
  MySql2PreparedQueryHKT,
  Record<string, never>,
  Record<string, never>
>;

/** Reading needs no transaction: both `Db` and `Tx` are one, so a query serves inside and outside. */
export type ReadDb = Pick<MySql2Database, "select" | "selectDistinct" | "$count">;

/** One statement that changes rows. */
export type Writer = Pick<MySql2Database, "insert" | "update" | "delete">;

export interface Db extends ReadDb {
  /**
   * The only way to write. A returned `Refusal` rolls everything back and comes out as a value. Deadlocks and lock
   * waits (1213, 1205; on a Galera cluster COMMIT answers them too) start `work` again, five tries in all:
   * `work` must not touch the world outside the database.
   */
  transact<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * A single statement, which is a transaction of its own: two round trips less where nothing else belongs to it.
   * For bookkeeping that is no deed, such as a claim or a ledger row; a deed has an audit entry and needs `transact`.
   */
  once<T>(statement: (writer: Writer) => PromiseLike<T>): Promise<T>;
}

const TRIES = 5;
const RETRYABLE = new Set([1213, 1205]);

class Rollback extends Error {
  constructor(readonly refusal: Refusal) {
    super("refused");
  }
}

const inside = new AsyncLocalStorage<true>();

type LastAct = () => Promise<unknown>;
const lastActs = new WeakMap<Tx, LastAct[]>();

/** Has something written at the very end of the transaction, so that many small rows travel as one statement. */
export function beforeCommit(tx: Tx, act: LastAct): void {
  const acts = lastActs.get(tx);
  if (acts) acts.push(act);
  else lastActs.set(tx, [act]);
}

/** True while a transaction is open on this call path: gateways ask, and refuse to go out. */
export const insideTransaction = (): boolean => inside.getStore() === true;

/** The server's error number behind whatever drizzle wrapped around it. */
export function errnoOf(error: unknown): number | undefined {
  for (let e = error; e instanceof Error; e = e.cause) {
    if ("errno" in e && typeof e.errno === "number" && e.errno > 0) return e.errno;
  }
  return undefined;
}

/** Two rows wanted one unique key: how a race announces its loser. */
export const isDuplicate = (error: unknown): boolean => errnoOf(error) === 1062;

export interface DatabaseOptions {
  url: string;
  connections: number;
  /** Sees each statement's text, never its parameters. */
  onStatement?: (statement: string) => void;
}

export interface Database {
  pool: Pool;
  drizzle: MySql2Database;
  db: Db;
  close(): Promise<void>;
}

export function openDatabase({ url, connections, onStatement }: DatabaseOptions): Database {
  const pool = createPool({
    uri: url,
    connectionLimit: connections,
    timezone: "Z",
    charset: "UTF8MB4_UNICODE_520_CI",
    supportBigNumbers: true,
    enableKeepAlive: true,
    connectTimeout: 5_000,
    maxPreparedStatements: 500,
  });
  pool.on("connection", (connection) => {
    // READ COMMITTED: no gap locks, so that opposite orders of two SKUs wait for rows and not for ranges (ADR 004).
    connection.query("SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED");
  });
  const orm = drizzle(pool, { logger: onStatement ? { logQuery: onStatement } : false });
  return {
    pool,
    drizzle: orm,
    db: Object.assign(readOnly(orm), { transact: transactOn(orm), once: onceOn(orm) }),
    close: () => pool.promise().end(),
  };
}

const readOnly = (orm: MySql2Database): ReadDb => ({
  // For `hotQuery`, which looks for the connection where drizzle's own databases and transactions keep it.
  ...{ session: (orm as unknown as { session: unknown }).session },
  select: orm.select.bind(orm) as ReadDb["select"],
  selectDistinct: orm.selectDistinct.bind(orm) as ReadDb["selectDistinct"],
  $count: orm.$count.bind(orm),
});

function transactOn(orm: MySql2Database): Db["transact"] {
  return async (work) => {
    if (insideTransaction()) throw new Error("transact() inside transact(): pass the tx on instead");
    try {
      return await retried(() => inside.run(true, () => orm.transaction((tx) => run(tx as unknown as Tx, work))));
    } catch (error) {
      if (error instanceof Rollback) return error.refusal as never;
      throw error;
    }
  };
}

async function run<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  const result = await work(tx);
  if (result instanceof Refusal) throw new Rollback(result);
  for (const act of lastActs.get(tx) ?? []) await act();
  return result;
}

const onceOn =
  (orm: MySql2Database): Db["once"] =>
  (statement) =>
    retried(async () => statement(orm));

async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === TRIES || !RETRYABLE.has(errnoOf(error) ?? 0)) throw error;
      await sleep(2 ** attempt * (5 + Math.random() * 10));
    }
  }
}
