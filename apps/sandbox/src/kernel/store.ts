import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";

type Rows = Map<string, unknown>;
/** Table, key, and the row as it is now; no row means deleted. */
type Change = [table: string, key: string, row?: unknown];

/**
 * Tables in memory with a journal on disk, so that a killed sandbox continues where it stood.
 *
 * One line of the journal holds all changes of one deed: either all of them survive a kill or none.
 * Without a file the store forgets everything at the end of the process.
 */
export class Store {
  readonly #tables = new Map<string, Table<unknown>>();
  readonly #rows: Map<string, Rows>;
  readonly #dirty = new Map<string, { table: string; key: string }>();
  #journal: number | undefined;
  #journalBytes = 0;

  /** @param compactAfterBytes how much may be appended before the journal is written anew without what is outdated */
  constructor(
    private readonly file?: string,
    private readonly compactAfterBytes = 64 * 1024 * 1024,
  ) {
    this.#rows = file ? readJournal(file) : new Map();
    this.#compact();
  }

  table<Row extends object>(name: string): Table<Row> {
    const known = this.#tables.get(name) as Table<Row> | undefined;
    if (known) return known;
    const rows = (this.#rows.get(name) ?? new Map()) as Map<string, Row>;
    this.#rows.set(name, rows);
    const table = new Table<Row>(rows, (key) => this.#dirty.set(`${name}\n${key}`, { table: name, key }));
    this.#tables.set(name, table as unknown as Table<unknown>);
    return table;
  }

  /** Writes what changed since the last call; done before any answer leaves the process. */
  flush(): void {
    if (this.#dirty.size === 0) return;
    const changes = [...this.#dirty.values()].map(({ table, key }): Change => {
      const row = this.#tables.get(table)?.get(key);
      return row === undefined ? [table, key] : [table, key, row];
    });
    this.#dirty.clear();
    if (this.#journal === undefined) return;
    this.#journalBytes += writeSync(this.#journal, `${JSON.stringify(changes)}\n`);
    if (this.#journalBytes > this.compactAfterBytes) this.#compact();
  }

  close(): void {
    this.flush();
    if (this.#journal !== undefined) closeSync(this.#journal);
    this.#journal = undefined;
  }

  #compact(): void {
    if (this.file === undefined) return;
    rewriteJournal(this.file, this.#rows);
    if (this.#journal !== undefined) closeSync(this.#journal);
    this.#journal = openSync(this.file, "a", 0o600);
    this.#journalBytes = 0;
  }
}

/** Rows by key. Rows are replaced, never changed in place. */
export class Table<Row> {
  readonly #indexes: { pick: (row: Row) => string | undefined; keys: Map<string, string> }[] = [];

  constructor(
    private readonly rows: Map<string, Row>,
    private readonly touch: (key: string) => void,
  ) {}

  get size(): number {
    return this.rows.size;
  }

  get(key: string): Row | undefined {
    return this.rows.get(key);
  }

  has(key: string): boolean {
    return this.rows.has(key);
  }

  values(): Row[] {
    return [...this.rows.values()];
  }

  put(key: string, row: Row): Row {
    this.rows.set(key, row);
    for (const index of this.#indexes) addToIndex(index, key, row);
    this.touch(key);
    return row;
  }

  /** Replaces some fields of a row that must exist. */
  patch(key: string, fields: Partial<Row>): Row {
    const row = this.rows.get(key);
    if (row === undefined) throw new Error("patch of a missing row");
    return this.put(key, { ...row, ...fields });
  }

  delete(key: string): void {
    if (this.rows.delete(key)) this.touch(key);
  }

  /** @returns a look-up by another value, for instance a second number of an order. */
  indexBy(pick: (row: Row) => string | undefined): (value: string) => Row | undefined {
    const index = { pick, keys: new Map<string, string>() };
    for (const [key, row] of this.rows) addToIndex(index, key, row);
    this.#indexes.push(index);
    return (value) => {
      const key = index.keys.get(value);
      const row = key === undefined ? undefined : this.rows.get(key);
      // The row may have changed its value since it was indexed.
      return row !== undefined && pick(row) === value ? row : undefined;
    };
  }
}

function addToIndex<Row>(
  index: { pick: (row: Row) => string | undefined; keys: Map<string, string> },
  key: string,
  row: Row,
): void {
  const value = index.pick(row);
  if (value !== undefined) index.keys.set(value, key);
}

function readJournal(file: string): Map<string, Rows> {
  const tables = new Map<string, Rows>();
  if (!existsSync(file)) return tables;
  const lines = readFileSync(file, "utf8").split("\n");
  // What follows the last line end was cut off by a kill: its deed was never answered.
  lines.pop();
  for (const line of lines) {
    for (const [table, key, row] of JSON.parse(line) as Change[]) {
      const rows = tables.get(table) ?? new Map();
      tables.set(table, rows);
      if (row === undefined) rows.delete(key);
      else rows.set(key, row);
    }
  }
  return tables;
}

function rewriteJournal(file: string, tables: Map<string, Rows>): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const lines = [...tables].flatMap(([table, rows]) =>
    [...rows].map(([key, row]) => `${JSON.stringify([[table, key, row]])}\n`),
  );
  writeFileSync(`${file}.new`, lines.join(""), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
