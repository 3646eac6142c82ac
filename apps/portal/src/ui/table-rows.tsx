"use client"; // its payload is the words of fifty rows, not their markup again: a list stays within its 60 KB

import type { ReactNode } from "react";
import { rowId } from "#lib/paths";
import { PlainLink } from "#ui/link";

/** Key, address of its own page, and what stands in its cells. */
export type Row = readonly [key: string, href: string | null, cells: readonly ReactNode[]];

interface TableRowsProps {
  /** Class of each column; "" for none. */
  readonly shapes: readonly string[];
  readonly rows: readonly Row[];
  readonly landable?: boolean;
}

export function TableRows({ shapes, rows, landable }: TableRowsProps) {
  return (
    <tbody>
      {rows.map(([key, href, [first, ...others]]) => (
        <tr key={key}>
          <th scope="row" className={shapes[0] || undefined}>
            {href === null ? (
              first
            ) : (
              <PlainLink href={href} id={landable ? rowId(key) : undefined}>
                {first}
              </PlainLink>
            )}
          </th>
          {others.map((cell, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place
            <td key={index} className={shapes[index + 1] || undefined}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
