import { type ReactNode, useId } from "react";

/** A titled part of a page. */
export function Panel({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="min-w-0 rounded-lg border border-hairline bg-surface shadow-raised">
      <h2 id={id} className="border-b border-hairline px-4 py-2.5 text-sm font-semibold">
        {title}
      </h2>
      <div className="px-4 py-3">{children}</div>
    </section>
  );
}
