import type { ReactNode } from "react";
import { classNames } from "#lib/class-names";
import { PlainLink } from "#ui/link";
import { type Row as PlainRow, TableRows } from "#ui/table-rows";

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: "end";
  /** Left out on narrow screens; the detail page has it. */
  readonly wideOnly?: boolean;
  /** Long words of people and products: may take several lines. */
  readonly wrap?: boolean;
  readonly sort?: { readonly href: string; readonly direction: "ascending" | "descending" | "none" };
}

interface DataTableProps<Row> {
  /** Names the table for those who cannot see where it stands. */
  readonly caption: string;
  /** The first one names the row and carries its link. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Nothing for a row that has no page. */
  readonly rowHref?: (row: Row) => string | undefined;
  /** Where rows can leave the list by a deed: `atRow` then lands on the next one. */
  readonly landable?: boolean;
}

export function DataTable<Row>({ caption, columns, rows, rowKey, rowHref, landable }: DataTableProps<Row>) {
  return (
    <section
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
      tabIndex={0}
      className="table-frame"
    >
      <table className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <TableRows
          shapes={columns.map(cellShape)}
          rows={rows.map(
            (row): PlainRow => [rowKey(row), rowHref?.(row) ?? null, columns.map(({ cell }) => cell(row))],
          )}
          {...(landable && { landable })}
        />
      </table>
    </section>
  );
}

function HeaderCell<Row>({ column }: { readonly column: Column<Row> }) {
  const { header, sort } = column;
  const shape = cellShape(column);
  return (
    <th scope="col" {...(sort && { "aria-sort": sort.direction })} {...(shape && { className: shape })}>
      {sort ? (
        <PlainLink href={sort.href} className="sort-link">
          {header}
          <span aria-hidden>{{ ascending: "↑", descending: "↓", none: "↕" }[sort.direction]}</span>
        </PlainLink>
      ) : (
        header
      )}
    </th>
  );
}

/** What a column has beyond the shape of all cells. The style sheet knows these words inside a table. */
const cellShape = <Row,>({ align, wideOnly, wrap }: Column<Row>): string =>
  classNames(align === "end" && "end", wideOnly && "wide", wrap && "wrap");
