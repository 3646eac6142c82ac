import { and, eq, gt, lt, or, type SQL } from "drizzle-orm";
import type { MySqlColumn } from "drizzle-orm/mysql-core";
import { ArgsType, type ClassType, Field, Int, ObjectType } from "type-graphql";
import { InvalidCursor } from "./errors.js";

/** Keyset pages: stable while rows come and go, as cheap on page 500 as on page 1. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: "How many, 1 to 50." })
  first!: number;

  @Field(() => String, { nullable: true, description: "`pageInfo.endCursor` of the page before." })
  after?: string;
}

@ObjectType()
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

export interface Page<T> {
  nodes: T[];
  pageInfo: PageInfo;
}

/** A GraphQL page type: `nodes` and `pageInfo`. */
export function pageOf<T extends object>(name: string, node: ClassType<T>) {
  @ObjectType(name)
  class PageType implements Page<T> {
    @Field(() => [node])
    nodes!: T[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;
  }
  return PageType;
}

const MOST = 50;
export const pageSize = (first: number): number => Math.min(Math.max(first, 1), MOST);

type Key = string | number | Date;

/** A cursor is the sort key of the last row, nothing else: it holds no personal data and needs no server state. */
const encode = (keys: Key[]): string => Buffer.from(JSON.stringify(keys.map(plain))).toString("base64url");
const plain = (key: Key) => (key instanceof Date ? { at: key.getTime() } : key);

/** The values in a cursor, one per sort key and of its type: what a client made up ends here, not in the database. */
export function readCursor(keys: readonly SortKey[], cursor: string): Key[] {
  const values = decode(cursor);
  if (values?.length !== keys.length) throw new InvalidCursor();
  return keys.map(({ column }, i) => {
    const value = revive(values[i]);
    if (kindOf(value) !== (column.dataType === "custom" ? "string" : column.dataType)) throw new InvalidCursor();
    return value;
  });
}

function decode(cursor: string): unknown[] | undefined {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(values) ? values : undefined;
  } catch {
    return undefined;
  }
}

function revive(key: unknown): Key {
  if (typeof key === "string" || Number.isSafeInteger(key)) return key as string | number;
  const at = typeof key === "object" && key !== null && "at" in key ? Number(key.at) : Number.NaN;
  if (Number.isNaN(new Date(at).getTime())) throw new InvalidCursor();
  return new Date(at);
}

const kindOf = (key: Key) => (key instanceof Date ? "date" : typeof key);

export interface SortKey {
  column: MySqlColumn;
  direction: "ASC" | "DESC";
}

/** The WHERE of "after this row" for a sort of one or more columns; the last must be unique. */
export const afterCursor = (keys: readonly SortKey[], cursor: string | undefined): SQL | undefined =>
  cursor ? afterKeys(keys, readCursor(keys, cursor)) : undefined;

/** The same for values, or for the placeholders of a query that is compiled once. */
export const afterKeys = (keys: readonly SortKey[], values: readonly unknown[]): SQL | undefined =>
  or(
    ...keys.map(({ column, direction }, i) =>
      and(
        ...keys.slice(0, i).map((key, j) => eq(key.column, values[j])),
        (direction === "ASC" ? gt : lt)(column, values[i]),
      ),
    ),
  );

/** Makes a page of `first + 1` fetched rows. */
export function toPage<R>(rows: R[], first: number, keysOf: (row: R) => Key[]): Page<R> {
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return { nodes, pageInfo: { hasNextPage: rows.length > first, endCursor: last ? encode(keysOf(last)) : null } };
}
