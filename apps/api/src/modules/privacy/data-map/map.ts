import { getTableColumns, getTableName } from "drizzle-orm";
import { getTableConfig, type MySqlColumn, type MySqlTable } from "drizzle-orm/mysql-core";
import { newId } from "#kernel/id";
import type { Card, ErasureAction, TableCard } from "#kernel/personal-data";

/** Whose rows a table holds. ACTOR: whoever did something, shopper or not, by number alone. */
export type PersonKind = "ACCOUNT" | "STAFF" | "ACTOR" | "NOBODY";

/** What closing an account does to a table's rows. */
export type OnClosing =
  /** They go. */
  | "DELETE"
  /** They share the fate of their transaction: in use, restricted until a date, or gone. */
  | "WITH_TRANSACTION"
  /** The row stays as a number that leads to nobody; what it said is emptied and its key destroyed. */
  | "BLANK"
  /** Evidence by number alone, which the law asks for. */
  | "KEEP"
  | "NOT_CONCERNED";

/** From a column of a row to the row of another table that it belongs to. */
export interface Step {
  column: MySqlColumn;
  to: MappedTable;
  toColumn: MySqlColumn;
}

export interface MappedTable {
  name: string;
  card: TableCard;
  table: MySqlTable;
  columns: Record<string, MySqlColumn>;
  person: PersonKind;
  /** Holds the person's id, where the row needs no other to lead to them. */
  own: MySqlColumn | undefined;
  way: Step | undefined;
  /** How many steps lie between a row and its person: whoever deletes begins with the longest. */
  depth: number;
  /** The way to the transaction a row is part of. */
  transaction: Step | "ITSELF" | undefined;
  onClosing: OnClosing;
}

const propertiesOf = (table: MySqlTable) => getTableColumns(table) as Record<string, MySqlColumn>;

const accepts = (column: MySqlColumn, id: string): boolean => {
  try {
    column.mapToDriverValue(id);
    return true;
  } catch {
    return false;
  }
};

function personOf(column: MySqlColumn): PersonKind {
  if (column.getSQLType() === "json") return "NOBODY";
  const account = accepts(column, newId("acc"));
  const staff = accepts(column, newId("stf"));
  if (account && staff) return "ACTOR";
  return account ? "ACCOUNT" : staff ? "STAFF" : "NOBODY";
}

/** Folds all cards into one map. Throws where a way leads nowhere: a card that cannot be followed must not be composed. */
export function mapOf(holdings: readonly Card[]): MappedTable[] {
  const cards = new Map(
    holdings.flatMap((card) => card.tables.flatMap((entry) => ("source" in entry ? [[entry.table, entry]] : []))) as [
      string,
      TableCard,
    ][],
  );
  const made = new Map<string, MappedTable>();

  const columnOf = (table: MySqlTable, name: string): MySqlColumn => {
    const column = getTableConfig(table).columns.find((candidate) => candidate.name === name);
    if (!column) throw new Error(`${getTableName(table)} has no column ${name}`);
    return column;
  };

  function step(from: TableCard, words: string): Step {
    const [left, right] = words.split(" → ") as [string, string];
    const [toTable, toColumn] = right.split(".") as [string, string];
    const to = mapped(toTable);
    const column = columnOf(from.source, left.includes(".") ? left.slice(left.indexOf(".") + 1) : left);
    return { column, to, toColumn: columnOf(to.table, toColumn) };
  }

  function mapped(name: string): MappedTable {
    const known = made.get(name);
    if (known) return known;
    const card = cards.get(name);
    if (!card) throw new Error(`no card speaks of ${name}`);
    const way = card.subject.includes("→") ? step(card, card.subject) : undefined;
    const own = way ? undefined : columnOf(card.source, card.subject);
    const person = way ? way.to.person : personOf(own!);
    const transaction = card.rules.transaction
      ? "ITSELF"
      : card.rules.partOf
        ? step(card, card.rules.partOf)
        : way?.to.transaction && way;
    const table: MappedTable = {
      name,
      card,
      table: card.source,
      columns: propertiesOf(card.source),
      person,
      own,
      way,
      depth: way ? way.to.depth + 1 : 0,
      transaction,
      onClosing: onClosing(card, person, transaction !== undefined),
    };
    made.set(name, table);
    return table;
  }

  for (const name of cards.keys()) mapped(name);
  return [...made.values()];
}

function onClosing(card: TableCard, person: PersonKind, hasTransaction: boolean): OnClosing {
  if (person === "STAFF" || person === "NOBODY") return "NOT_CONCERNED";
  const actions = new Set(
    Object.values(card.columns).flatMap((column): ErasureAction[] =>
      typeof column === "string" ? [] : [column.erasure],
    ),
  );
  if (hasTransaction && (actions.has("RESTRICT") || actions.size === 0)) return "WITH_TRANSACTION";
  if (actions.has("RESTRICT")) throw new Error(`${card.table} is to be restricted, but with which transaction?`);
  if (actions.has("DELETE_ROW")) return "DELETE";
  return actions.has("DESTROY_KEY") || actions.has("SET_NULL") ? "BLANK" : "KEEP";
}

/** Properties of a row that name keys of its own. */
export const keyPropertiesOf = ({ columns }: MappedTable): string[] =>
  Object.keys(columns).filter((property) => /^(keyId|.*KeyId)$/.test(property));

/** What closing empties in a row that stays. */
export const blankedOf = ({ card, columns }: MappedTable): string[] =>
  Object.entries(card.columns)
    .filter(
      ([property, rule]) =>
        typeof rule !== "string" &&
        (rule.erasure === "SET_NULL" || rule.erasure === "DESTROY_KEY") &&
        !columns[property]!.notNull,
    )
    .map(([property]) => property);
