import type { ComponentProps } from "react";
import { classNames } from "#lib/class-names";

const BOX =
  "w-full min-w-0 rounded-md border border-outline bg-surface px-2.5 py-1 text-base text-ink placeholder:text-muted hover:border-ink aria-invalid:border-critical disabled:bg-sunken disabled:text-muted";

export function Input({ className, ...props }: ComponentProps<"input">) {
  return <input className={classNames(BOX, "min-h-8", className)} {...props} />;
}

export function TextArea({ className, rows = 4, ...props }: ComponentProps<"textarea">) {
  return <textarea rows={rows} className={classNames(BOX, "py-1.5", className)} {...props} />;
}

export function Select({ className, ...props }: ComponentProps<"select">) {
  return <select className={classNames(BOX, "min-h-8 pr-1", className)} {...props} />;
}

/** Box and words are one target. */
export function Checkbox({ label, ...props }: ComponentProps<"input"> & { readonly label: string }) {
  return (
    <label className="inline-flex min-h-8 items-center gap-2 text-base">
      <input type="checkbox" className="size-4 shrink-0 accent-accent" {...props} />
      {label}
    </label>
  );
}
