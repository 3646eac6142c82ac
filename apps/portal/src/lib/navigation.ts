import { paths } from "#lib/paths";
import type { Messages } from "#messages";

export interface Destination {
  /** Key of its label in `messages/navigation` and of its drawing in `ui/icons.svg`; its description is `<key>Hint`. */
  readonly key: DestinationKey;
  readonly href: string;
  /** Shown only to those who hold it, or one of them; absent when everybody may go there. */
  readonly permission?: string | readonly string[];
}

export interface DestinationGroup {
  /** Key of its heading; the first group has none. */
  readonly key?: keyof Messages["navigation"];
  readonly destinations: readonly Destination[];
}

export type DestinationKey = {
  [Key in keyof Messages["navigation"]]: `${Key}Hint` extends keyof Messages["navigation"] ? Key : never;
}[keyof Messages["navigation"]];

/** Each of them lets somebody decide what others prepared. */
const APPROVING = [
  "refund:approve",
  "finance:approve",
  "request:review",
  "disclosure:review",
  "disclosure:approve",
  "incident:approve",
  "reveal:lift",
  "staff:approve",
  "settings:manage",
];

/** The rail, from top to bottom. A page enters here when it exists: one line in its group. */
const GROUPS: readonly DestinationGroup[] = [
  {
    destinations: [
      { key: "work", href: paths.home() },
      { key: "approvals", href: paths.approvals(), permission: APPROVING },
    ],
  },
  {
    key: "service",
    destinations: [
      { key: "chats", href: paths.chats(), permission: "conversation:read" },
      { key: "hotline", href: paths.hotline(), permission: "conversation:read" },
      { key: "afterSales", href: paths.cases(), permission: "after-sales:read" },
      { key: "orders", href: paths.orders(), permission: "order:read" },
    ],
  },
  {
    key: "privacy",
    destinations: [
      { key: "requests", href: paths.requests(), permission: "request:read" },
      { key: "registerRequest", href: paths.newRequest(), permission: "request:register" },
      { key: "disclosures", href: paths.disclosures(), permission: "disclosure:read" },
    ],
  },
  {
    key: "security",
    destinations: [
      { key: "incidents", href: paths.incidents(), permission: "incident:read" },
      { key: "reportIncident", href: paths.newIncident() },
      { key: "suspensions", href: paths.suspensions(), permission: "reveal:lift" },
    ],
  },
  {
    key: "control",
    destinations: [{ key: "accessLog", href: paths.accessLog(), permission: "access-log:read" }],
  },
  {
    key: "house",
    destinations: [
      { key: "staff", href: paths.staff(), permission: "staff:manage" },
      { key: "settings", href: paths.settings(), permission: "settings:read" },
      { key: "jobs", href: paths.jobs(), permission: "jobs:manage" },
      { key: "policy", href: paths.policy() },
      { key: "announcements", href: paths.announcements() },
    ],
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
