"use client"; // its payload is the words of fifty rows, not their markup again: a list stays within its 60 KB

import type { ReactNode } from "react";
import { rowId } from "#lib/paths";
import { PlainLink } from "#ui/link";

/** Its key when its address is the base and the key, else both; then what stands in its cells. */
export type Row = readonly [address: string | readonly [key: string, href: string | null], ...cells: ReactNode[]];

interface TableRowsProps {
  /** Class of each column; "" for none. */
  readonly shapes: readonly string[];
  readonly base: string;
  readonly rows: readonly Row[];
  readonly landable?: boolean;
}

export function TableRows({ shapes, base, rows, landable }: TableRowsProps) {
  return (
    <tbody>
      {rows.map(([address, first, ...others]) => {
        const [key, href] = typeof address === "string" ? [address, base + address] : address;
        return (
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
              <Cell key={index} shape={shapes[index + 1] ?? ""}>
                {cell}
              </Cell>
            ))}
          </tr>
        );
      })}
    </tbody>
  );
}

/** A table's cell keeps no height, so what may take two lines only stands in a box of its own. */
function Cell({ shape, children }: { readonly shape: string; readonly children: ReactNode }) {
  return <td className={shape || undefined}>{shape.endsWith("clamp") ? <span>{children}</span> : children}</td>;
}
