import type { ReactNode } from "react";

/** What has just been done and is worth a word, at the top of the page it led to. */
export function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <p role="status" className="mb-4 rounded-md bg-positive-soft px-3 py-2 text-positive">
      <span aria-hidden>✓ </span>
      {children}
    </p>
  );
}
