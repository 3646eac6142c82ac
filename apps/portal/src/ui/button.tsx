import type { ComponentProps } from "react";
import { classNames } from "#lib/class-names";
import { PlainLink } from "#ui/link";

export type ButtonTone = "primary" | "secondary" | "danger" | "quiet";

const TONES: Record<ButtonTone, string> = {
  primary: "border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong",
  secondary: "border-outline/60 bg-surface text-ink shadow-raised hover:bg-sunken",
  danger: "border-critical/50 bg-surface text-critical shadow-raised hover:bg-critical-soft",
  quiet: "border-transparent text-muted hover:bg-sunken hover:text-ink",
};

const SHAPE =
  "inline-flex min-h-8 items-center justify-center gap-1.5 rounded-md border px-3 py-1 text-base font-medium whitespace-nowrap transition-colors disabled:cursor-not-allowed disabled:border-hairline disabled:bg-sunken disabled:text-muted disabled:shadow-none";

interface Look {
  readonly tone?: ButtonTone;
}

export function Button({ tone = "secondary", className, type = "submit", ...props }: ComponentProps<"button"> & Look) {
  return <button type={type} className={classNames(SHAPE, TONES[tone], className)} {...props} />;
}

/** Goes somewhere, and looks like a button because it is the page's main step. */
export function ButtonLink({ tone = "secondary", className, ...props }: ComponentProps<typeof PlainLink> & Look) {
  return <PlainLink className={classNames(SHAPE, TONES[tone], className)} {...props} />;
}
