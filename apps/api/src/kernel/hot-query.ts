import { Column, fillPlaceholders, is, type Logger, type Param, SQL, sql } from "drizzle-orm";
import type { ReadDb } from "./db.js";

/** What of a query may differ between two statements: sort orders, counts, the presence of a condition. */
type Shape = readonly (string | number | boolean)[];

// biome-ignore lint/suspicious/noExplicitAny: a drizzle select of any columns
type Select = PromiseLike<any[]> & { prepare(): unknown };

/** Runs the statement with values for its `sql.placeholder`s. Give LIMIT a decimal string: it takes no float. */
export type Run<Row> = (values: Record<string, unknown>) => Promise<Row[]>;

/**
 * A read so frequent that building and parsing it each time would cost more than running it. `build` is called once
 * per shape; from then on the server executes its own prepared statement, inside a transaction or outside, and rows
 * are decoded by position. Results are what drizzle's own would be, except that joined tables must be selected flat.
 */
export function hotQuery<S extends Shape, Q extends Select>(build: (db: ReadDb, ...shape: S) => Q) {
  const compiled = new Map<string, Compiled<Awaited<Q>[number]>>();
  return (db: ReadDb, ...shape: S): Run<Awaited<Q>[number]> => {
    const key = shape.join("\n");
    const query = compiled.get(key) ?? compile(build(db, ...shape));
    compiled.set(key, query);
    const driver = driverOf(db);
    return (values) => query(driver, values);
  };
}

/** A value to come, in the column's own form: ids become bytes, dates text. */
export const later = (column: Column, name: string): Param => sql.param(sql.placeholder(name), column);

/** What drizzle 0.45's prepared query holds at run time; `hot-query.test.ts` fails if an upgrade changes it. */
interface Prepared {
  params: unknown[];
  logger: Logger;
  rawQuery: { sql: string };
  fields: { path: string[]; field: Column | SQL | SQL.Aliased }[];
}

/** Where drizzle keeps a pool, or a transaction's connection, with the callback twin that it wraps. */
interface Sessioned {
  session: { client: { pool?: Driver; connection?: Driver } };
}

interface Driver {
  execute(
    query: { sql: string; rowsAsArray: true },
    values: unknown[],
    done: (error: Error | null, rows: unknown[][]) => void,
  ): void;
}

const driverOf = (db: ReadDb): Driver => {
  const { client } = (db as unknown as Sessioned).session;
  return (client.pool ?? client.connection)!;
};

type Compiled<Row> = (driver: Driver, values: Record<string, unknown>) => Promise<Row[]>;

function compile<Row>(query: Select): Compiled<Row> {
  const { params, logger, rawQuery, fields } = query.prepare() as Prepared;
  const statement = rawQuery.sql;
  const columns = fields.map(({ path, field }) => {
    if (path.length !== 1) throw new Error("a hot query selects a flat list of columns");
    return { key: path[0]!, decode: decoderOf(field) };
  });
  const toRow = (cells: unknown[]): Row => {
    const row: Record<string, unknown> = {};
    for (let i = 0; i < columns.length; i++) {
      const { key, decode } = columns[i]!;
      const cell = cells[i];
      row[key] = decode && cell !== null ? decode(cell) : cell;
    }
    return row as Row;
  };
  return async (driver, values) => {
    const filled = fillPlaceholders(params, values);
    logger.logQuery(statement, filled);
    return (await execute(driver, statement, filled)).map(toRow);
  };
}

/** By callback: mysql2's promises record a stack for every statement. */
const execute = (driver: Driver, sql: string, values: unknown[]): Promise<unknown[][]> =>
  new Promise((resolve, reject) => {
    driver.execute({ sql, rowsAsArray: true }, values, (error, rows) => (error ? reject(error) : resolve(rows)));
  });

/** Nothing where the driver's value is already the right one. Dates come as such from the binary protocol. */
function decoderOf(field: Column | SQL | SQL.Aliased): ((cell: unknown) => unknown) | undefined {
  const decoder: Decoder = is(field, Column) ? field : withDecoder(is(field, SQL) ? field : field.sql).decoder;
  if (decoder.mapFromDriverValue === Column.prototype.mapFromDriverValue) return undefined;
  return (cell) => (cell instanceof Date ? cell : decoder.mapFromDriverValue(cell));
}

type Decoder = Pick<Column, "mapFromDriverValue">;
const withDecoder = (expression: SQL) => expression as unknown as { decoder: Decoder };
