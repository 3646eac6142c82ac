import { ClipboardList, type LucideIcon, Package, ScrollText, Undo2 } from "lucide-react";
import { paths } from "#lib/paths";

export interface Destination {
  /** Key of its label and its description in `messages/navigation`. */
  readonly key: "work" | "afterSales" | "orders" | "policy";
  readonly href: string;
  readonly icon: LucideIcon;
  /** Shown only to those who hold it; absent when everybody may go there. */
  readonly permission?: string;
}

/** The rail, from top to bottom. A page enters here when it exists. */
const DESTINATIONS: readonly Destination[] = [
  { key: "work", href: paths.home(), icon: ClipboardList },
  { key: "afterSales", href: paths.cases(), icon: Undo2, permission: "after-sales:read" },
  { key: "orders", href: paths.orders(), icon: Package, permission: "order:read" },
  { key: "policy", href: paths.policy(), icon: ScrollText },
];

export function destinationsFor(permissions: readonly string[]): Destination[] {
  return DESTINATIONS.filter(({ permission }) => !permission || permissions.includes(permission));
}
