import type { ReactNode } from "react";
import { classNames } from "#lib/class-names";
import { PlainLink } from "#ui/link";

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
  readonly rowHref?: (row: Row) => string;
}

export function DataTable<Row>({ caption, columns, rows, rowKey, rowHref }: DataTableProps<Row>) {
  const [first, ...others] = columns;
  return (
    <section
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
      tabIndex={0}
      className="relative overflow-x-auto rounded-lg border border-hairline bg-surface shadow-raised"
    >
      <table className="data-table w-full border-collapse text-left">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              <th scope="row" className={cellShape(first)}>
                {rowHref ? <PlainLink href={rowHref(row)}>{first.cell(row)}</PlainLink> : first.cell(row)}
              </th>
              {others.map((column) => (
                <td key={column.key} className={cellShape(column)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function HeaderCell<Row>({ column }: { readonly column: Column<Row> }) {
  const { header, sort } = column;
  return (
    <th scope="col" aria-sort={sort?.direction} className={cellShape(column)}>
      {sort ? (
        <PlainLink href={sort.href} className="inline-flex min-h-6 items-center gap-1 hover:text-ink">
          {header}
          <span aria-hidden>{{ ascending: "↑", descending: "↓", none: "↕" }[sort.direction]}</span>
        </PlainLink>
      ) : (
        header
      )}
    </th>
  );
}

/** What a column has beyond the shape of all cells, which stands in globals.css. */
function cellShape<Row>({ align, wideOnly, wrap }: Column<Row>): string | undefined {
  const shape = classNames(
    align === "end" && "text-right",
    wideOnly && "max-lg:hidden",
    wrap && "min-w-40 wrap-anywhere whitespace-normal",
  );
  return shape || undefined;
}
