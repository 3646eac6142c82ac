import NextLink from "next/link";
import type { ComponentProps } from "react";
import { classNames } from "#lib/class-names";

type LinkProps = ComponentProps<typeof NextLink> & { readonly href: string };

/** Pages are private and never cached, so a prefetch would be thrown away. */
export function PlainLink(props: LinkProps) {
  return <NextLink prefetch={false} {...props} />;
}

export function Link({ className, ...props }: LinkProps) {
  return (
    <PlainLink
      className={classNames("text-accent underline-offset-4 hover:text-accent-strong hover:underline", className)}
      {...props}
    />
  );
}
