import { getTableName, type SQL } from "drizzle-orm";
import { getTableConfig, type MySqlTable } from "drizzle-orm/mysql-core";
import type { Text } from "./locale.js";
import type { MaskName } from "./mask.js";

/** Policy 2.2: why a value is here. The codes are the purpose register's. */
export type Purpose =
  | "REGISTRATION"
  | "WECHAT_LOGIN"
  | "SEARCH"
  | "CART"
  | "ORDER"
  | "PAYMENT"
  | "DELIVERY"
  | "CUSTOMER_SERVICE"
  | "TRANSACTION_SECURITY"
  | "LEGAL_RECORD"
  | "OPERATIONS";

export type LegalBasis = "CONSENT" | "CONTRACT" | "LEGAL_OBLIGATION" | "LEGITIMATE_EMPLOYMENT";
export type Category =
  | "IDENTITY"
  | "CONTACT"
  | "ACCOUNT"
  | "ORDER"
  | "PAYMENT"
  | "DEVICE"
  | "CONTENT"
  | "USAGE"
  | "CREDENTIAL";
export type Sensitivity = "ORDINARY" | "SENSITIVE";

/** When a value ends; the retention engine owns the dates. */
export type RetentionKey =
  | "ACCOUNT_LIFE"
  | "SESSION_LIFE"
  | "TRANSACTION_3_YEARS"
  /** Chat about nothing that was bought: six months after the session closed. */
  | "CHAT_6_MONTHS"
  | "AUDIT_3_YEARS"
  | "EMPLOYMENT"
  | "SHORT_LIVED";

/** What erasing a person does to the value. */
export type ErasureAction =
  | "DELETE_ROW"
  | "SET_NULL"
  | "DESTROY_KEY"
  /** Stays by law, sealed under its own key and out of every desk, until its retention ends. */
  | "RESTRICT"
  /** Points to nobody once the subject row is gone. */
  | "KEEP_PSEUDONYM";

/** One column that says something about a person. */
export interface PersonalColumn {
  category: Category;
  purposes: readonly [Purpose, ...Purpose[]];
  basis: LegalBasis;
  sensitivity: Sensitivity;
  source: "SUBJECT" | "WECHAT" | "BUYER" | "STAFF" | "SYSTEM";
  mask: MaskName | "HIDDEN" | "NONE";
  label: Text;
  retention: RetentionKey;
  erasure: ErasureAction;
  recipients: readonly ("WECHAT_PAY" | "WECHAT" | "CARRIER" | "TENCENT_SMS" | "MAIL" | "OBJECT_STORAGE")[];
  /** Property that names the key, where it is neither the row's own `keyId` nor that of the row it belongs to. */
  sealedWith?: string;
  /** Property that is true where the value is about somebody else: the person's own copy shows its mask. */
  aboutOther?: string;
  /** Kept out of the person's copy although it is held: showing it would open a door, e.g. a lookup value. */
  withheld?: true;
}

/** `NOT_PERSONAL`: says nothing about anybody. `LINK`: ties the row to its subject or to a row of the same subject. */
export type ColumnCard = PersonalColumn | "NOT_PERSONAL" | "LINK";

/** What the privacy wing must know of a table beyond its columns. Columns go by their property names. */
export interface TableRules<Property extends string = string> {
  /** What a person calls these rows; the category's name serves otherwise. */
  label?: Text;
  /** The table of transactions, to which the law ties what it keeps. */
  transaction?: { number: Property; keptUntil: Property };
  /**
   * `order_id → orders.id`: the transaction of a row, where the way to its person does not pass one. A row that names
   * none belongs to none, and is deleted where its like would be restricted.
   */
  partOf?: string;
  /** A row here makes its transaction one that the law keeps; one that nothing proves goes with its buyer. */
  provesTransaction?: true;
  /** For what takes its course: while it runs, an erased person's rows stay in use for it, and for nothing else. */
  course?: { runsWhile: SQL; endedAt: Property };
  /** Set, the row is out of every desk. Every read on behalf of staff asks for it to be empty. */
  restrictedAt?: Property;
}

export interface TableCard {
  table: string;
  source: MySqlTable;
  /**
   * How to get from a row to the person: a column of this table, or `table.column → table.column`, from where the
   * other table's own way goes on.
   */
  subject: string;
  columns: Record<string, ColumnCard>;
  rules: TableRules;
}

export interface EmptyTable {
  table: string;
  holdsNone: string;
}

/** A room's card: what it holds about people. Every table of the room is on it. */
export interface Card {
  room: string;
  tables: readonly (TableCard | EmptyTable)[];
}

type ColumnsOf<T extends MySqlTable> = { [K in keyof T["_"]["columns"] & string]: ColumnCard };

/** A table that says something about people. The type demands a line for every column: forgetting one does not compile. */
export const holds = <T extends MySqlTable>(
  table: T,
  subject: string,
  columns: ColumnsOf<T>,
  rules: TableRules<keyof ColumnsOf<T>> = {},
): TableCard => ({
  table: getTableName(table),
  source: table,
  subject,
  columns,
  rules,
});

/** A table about goods or the machine, with the reason why nobody can be found in it. */
export const holdsNone = (table: MySqlTable, why: string): EmptyTable => ({
  table: getTableName(table),
  holdsNone: why,
});

export const card = (room: string, ...tables: (TableCard | EmptyTable)[]): Card => ({ room, tables });

/** The database's names of a table's columns, for tests that compare a card with what really exists. */
export const columnNames = (table: MySqlTable): string[] => getTableConfig(table).columns.map((column) => column.name);
