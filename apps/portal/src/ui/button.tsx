import type { ComponentProps } from "react";
import { classNames } from "#lib/class-names";
import { PlainLink } from "#ui/link";

export type ButtonTone = "primary" | "secondary" | "danger" | "quiet";

interface Look {
  readonly tone?: ButtonTone;
}

export function Button({ tone = "secondary", className, type = "submit", ...props }: ComponentProps<"button"> & Look) {
  return <button type={type} className={classNames(`button button-${tone}`, className)} {...props} />;
}

/** Goes somewhere, and looks like a button because it is the page's main step. */
export function ButtonLink({ tone = "secondary", className, ...props }: ComponentProps<typeof PlainLink> & Look) {
  return <PlainLink className={classNames(`button button-${tone}`, className)} {...props} />;
}
