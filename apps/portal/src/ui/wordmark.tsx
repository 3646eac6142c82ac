import type { ReactNode } from "react";
import { paths } from "#lib/paths";

export function Mark() {
  // biome-ignore lint/performance/noImgElement: a drawing of some hundred bytes; nothing to optimize
  return <img src={paths.icon()} alt="" width={24} height={24} />;
}

/** The mall's name behind its sign, and what belongs beside it. */
export function Wordmark({ mall, children }: { readonly mall: string; readonly children?: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <Mark />
      <span className="font-semibold tracking-tight">{mall}</span>
      {children}
    </span>
  );
}
