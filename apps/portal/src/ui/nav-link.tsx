"use client"; // layouts are not rendered again on navigation, so only the browser knows which page is current

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { isAtOrBelow } from "#lib/paths";
import { PlainLink } from "#ui/link";

interface NavLinkProps {
  readonly href: string;
  readonly className: string;
  readonly children: ReactNode;
}

export function NavLink({ href, className, children }: NavLinkProps) {
  const pathname = usePathname();
  const current = href === "/" ? pathname === "/" : isAtOrBelow(pathname, href);
  return (
    <PlainLink href={href} aria-current={current ? "page" : undefined} className={className}>
      {children}
    </PlainLink>
  );
}
