import type { ReactNode } from "react";

interface CaseLayoutProps {
  /** Panels of facts: at the right on a wide screen, between main part and timeline on a narrow one. */
  readonly facts: ReactNode;
  readonly timeline: ReactNode;
  readonly children: ReactNode;
}

/** The anatomy of every detail page below its header: main part, facts, timeline. */
export function CaseLayout({ facts, timeline, children }: CaseLayoutProps) {
  return (
    <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_20rem] xl:grid-rows-[auto_1fr]">
      <div className="grid min-w-0 gap-4">{children}</div>
      <aside className="grid min-w-0 gap-4 xl:sticky xl:top-16 xl:row-span-2">{facts}</aside>
      <div className="min-w-0">{timeline}</div>
    </div>
  );
}
