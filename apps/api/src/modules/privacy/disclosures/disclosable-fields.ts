import type { MySqlColumn, MySqlTable } from "drizzle-orm/mysql-core";
import { getTableConfig } from "drizzle-orm/mysql-core";
import { newId } from "#kernel/id";
import type { Card, PersonalColumn, TableCard } from "#kernel/personal-data";
import { type AskableCategory, askableCategories } from "./enums.js";

/** A kind of value that an authority may be given, as its room's card describes it. */
export interface Disclosable {
  /** `table.property` */
  id: string;
  table: string;
  property: string;
  category: AskableCategory;
  column: PersonalColumn;
}

/** A table that leads to a person or an order, and how. */
export interface HeldTable {
  name: string;
  source: MySqlTable;
  columns: Record<string, MySqlColumn>;
  /** The columns that name the account and the order; else the row of another table does. */
  account?: MySqlColumn;
  order?: MySqlColumn;
  parent?: { by: MySqlColumn; table: string; target: string };
  /** When it happened; where a row does not say so itself, the row above it does. */
  at: MySqlColumn | undefined;
  /** Describes the person as they are, not something that happened in a period. */
  standing: boolean;
}

/** A digest that rows are looked up by says nothing that the value beside it does not. */
const isLookup = (column: MySqlColumn, { mask }: PersonalColumn): boolean =>
  mask === "HIDDEN" && column.name.endsWith("_index");

const isAskable = (category: string): category is AskableCategory => askableCategories.some((one) => one === category);

const cardsOf = (holdings: readonly Card[]): TableCard[] =>
  holdings.flatMap((card) => card.tables.filter((entry): entry is TableCard => "columns" in entry));

/** Everything that may be given, by id: drawn from the cards, so that a new table is in it on the day it exists. */
export function disclosableFields(holdings: readonly Card[]): ReadonlyMap<string, Disclosable> {
  const reachable = heldTables(holdings);
  const fields = cardsOf(holdings).flatMap((card) => {
    const held = reachable.get(card.table);
    if (!held) return [];
    return Object.entries(card.columns).flatMap(([property, column]): Disclosable[] => {
      if (typeof column === "string" || !isAskable(column.category)) return [];
      if (isLookup(held.columns[property]!, column)) return [];
      return [{ id: `${card.table}.${property}`, table: card.table, property, category: column.category, column }];
    });
  });
  return new Map(fields.map((field) => [field.id, field]));
}

/** The tables from which a path leads to an account or an order. */
export function heldTables(holdings: readonly Card[]): ReadonlyMap<string, HeldTable> {
  const cards = new Map(cardsOf(holdings).map((card) => [card.table, card]));
  const found = new Map<string, HeldTable>();
  const look = (name: string): HeldTable | undefined => {
    const card = cards.get(name);
    if (!card || found.has(name)) return found.get(name);
    const held = describe(card);
    if (held.parent && !look(held.parent.table)) return undefined;
    if (!held.parent && !held.account && !held.order) return undefined;
    found.set(name, held);
    return held;
  };
  for (const name of cards.keys()) look(name);
  return found;
}

function describe(card: TableCard): HeldTable {
  const { columns } = getTableConfig(card.source);
  const named = (name: string | undefined) => columns.find((column) => column.name === name);
  const [own, above] = card.subject.split(" → ").map((path) => path.split("."));
  const subject = above ? undefined : named(card.subject);
  const order = card.table === "orders" ? named("id") : named("order_id");
  const by = above && named(own!.at(-1));
  const personal = Object.values(card.columns).filter((column): column is PersonalColumn => typeof column !== "string");
  return {
    name: card.table,
    source: card.source,
    columns: card.source as unknown as Record<string, MySqlColumn>,
    ...(subject && takes(subject, "acc") && { account: subject }),
    ...(order && takes(order, "ord") && { order }),
    ...(by && { parent: { by, table: above![0]!, target: above!.at(-1)! } }),
    at: columns.find((column) => column.notNull && column.dataType === "date"),
    standing: personal.length > 0 && personal.every(({ retention }) => retention === "ACCOUNT_LIFE"),
  };
}

/** Whether a column holds ids of this kind. */
function takes(column: MySqlColumn, prefix: string): boolean {
  try {
    column.mapToDriverValue(newId(prefix));
  } catch {
    return false;
  }
  try {
    column.mapToDriverValue(newId("xyz"));
    return false;
  } catch {
    return true;
  }
}
