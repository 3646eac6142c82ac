import { ClipboardList, Eye, type LucideIcon, Package, ScrollText, Undo2 } from "lucide-react";
import { paths } from "#lib/paths";
import type { Messages } from "#messages";

export interface Destination {
  /** Key of its label in `messages/navigation`; its description is the same key and `Hint`. */
  readonly key: LabelKey;
  readonly href: string;
  readonly icon: LucideIcon;
  /** Shown only to those who hold it, or one of them; absent when everybody may go there. */
  readonly permission?: string | readonly string[];
}

export interface DestinationGroup {
  /** Key of its heading; the first group has none. */
  readonly key?: keyof Messages["navigation"];
  readonly destinations: readonly Destination[];
}

type LabelKey = {
  [Key in keyof Messages["navigation"]]: `${Key}Hint` extends keyof Messages["navigation"] ? Key : never;
}[keyof Messages["navigation"]];

/** The rail, from top to bottom. A page enters here when it exists: one line in its group. */
const GROUPS: readonly DestinationGroup[] = [
  {
    destinations: [{ key: "work", href: paths.home(), icon: ClipboardList }],
  },
  {
    key: "service",
    destinations: [
      { key: "afterSales", href: paths.cases(), icon: Undo2, permission: "after-sales:read" },
      { key: "orders", href: paths.orders(), icon: Package, permission: "order:read" },
    ],
  },
  {
    key: "privacy",
    destinations: [],
  },
  {
    key: "security",
    destinations: [],
  },
  {
    key: "control",
    destinations: [{ key: "accessLog", href: paths.accessLog(), icon: Eye, permission: "access-log:read" }],
  },
  {
    key: "house",
    destinations: [{ key: "policy", href: paths.policy(), icon: ScrollText }],
  },
];

/** What somebody with these rights may see; a group in which nothing is left is left out. */
export function groupsFor(permissions: readonly string[]): DestinationGroup[] {
  const open = ({ permission }: Destination) =>
    permission === undefined || [permission].flat().some((name) => permissions.includes(name));
  return GROUPS.map((group) => ({ ...group, destinations: group.destinations.filter(open) })).filter(
    ({ destinations }) => destinations.length > 0,
  );
}

export const destinationsFor = (permissions: readonly string[]): Destination[] =>
  groupsFor(permissions).flatMap(({ destinations }) => destinations);
