/** What the address of a list holds: its filters, and `after`, the cursor of a page. */
export type Query = Readonly<Record<string, string | undefined>>;

const listAt =
  (path: string) =>
  (query: Query = {}): string =>
    withQuery(path, query);

const oneAt =
  (path: string) =>
  (id: string, query: Query = {}): string =>
    withQuery(`${path}/${encodeURIComponent(id)}`, query);

const incidentAt = (id: string): string => `/security/incidents/${encodeURIComponent(id)}`;

/** The only maker of the portal's URLs. */
export const paths = {
  home: () => "/",
  orders: (filter: OrderFilter = {}) => withQuery("/orders", { ...filter }),
  order: (id: string) => `/orders/${encodeURIComponent(id)}`,
  signIn: (from: { next?: string; ended?: boolean; ready?: boolean } = {}) =>
    withQuery("/sign-in", {
      next: from.next === "/" ? undefined : from.next,
      ended: from.ended ? "1" : undefined,
      ready: from.ready ? "1" : undefined,
    }),
  cases: (filter: CaseFilter = {}) => withQuery("/after-sales", { ...filter }),
  case: (id: string, shown: { signed?: boolean } = {}) =>
    withQuery(`/after-sales/${encodeURIComponent(id)}`, { signed: shown.signed ? "1" : undefined }),
  chats: listAt("/chats"),
  chat: oneAt("/chats"),
  hotline: listAt("/hotline"),
  newTicket: () => "/hotline/new",
  ticket: oneAt("/hotline"),
  requests: listAt("/privacy/requests"),
  request: oneAt("/privacy/requests"),
  newRequest: (shown: { registered?: string } = {}) => withQuery("/privacy/requests/new", shown),
  disclosures: listAt("/privacy/disclosures"),
  disclosure: oneAt("/privacy/disclosures"),
  disclosureArchive: (id: string) => `/privacy/disclosures/${encodeURIComponent(id)}/archive`,
  newDisclosure: () => "/privacy/disclosures/new",
  disclosureFigures: listAt("/privacy/disclosures/register"),
  incidents: listAt("/security/incidents"),
  incident: oneAt("/security/incidents"),
  newIncident: (shown: { reported?: string } = {}) => withQuery("/security/incidents/new", shown),
  incidentNotice: (id: string) => `${incidentAt(id)}/notice`,
  incidentPeople: (id: string, query: Query = {}) => withQuery(`${incidentAt(id)}/people`, query),
  incidentReport: (id: string, reportId: string) => `${incidentAt(id)}/reports/${encodeURIComponent(reportId)}`,
  announcements: () => "/announcements",
  announcement: (number: string) => `/announcements/${encodeURIComponent(number)}`,
  campaigns: listAt("/security/campaigns"),
  campaign: oneAt("/security/campaigns"),
  suspensions: listAt("/security/suspensions"),
  suspension: oneAt("/security/suspensions"),
  signals: listAt("/security/signals"),
  approvals: listAt("/approvals"),
  accessLog: listAt("/audit/access"),
  settings: listAt("/settings"),
  setting: oneAt("/settings/values"),
  calendar: listAt("/settings/calendar"),
  staff: listAt("/settings/staff"),
  staffMember: oneAt("/settings/staff"),
  inviteStaff: () => "/settings/staff/new",
  /** Where the link of an invitation leads; the word behind it is its owner's alone. */
  invite: () => "/invite",
  jobs: listAt("/jobs"),
  job: oneAt("/jobs"),
  policy: () => "/policy",
  policyVersions: () => "/policy/versions",
  policyVersion: (version: string) => `/policy/versions/${encodeURIComponent(version)}`,
  icon: () => "/icon.svg",
  health: () => "/api/health",
  graphql: () => "/graphql",
  /** A product picture, by the name the API gives it. */
  picture: (name: string) => `/media/${encodeURIComponent(name)}`,
} as const;

/** What the address of the order list holds; `after` is the cursor of a page. */
interface OrderFilter {
  readonly status?: string;
  readonly number?: string;
  readonly after?: string;
}

/** The same for the list of after-sales cases; `due` puts those whose clock runs out first on top. */
interface CaseFilter {
  readonly status?: string;
  readonly kind?: string;
  readonly number?: string;
  readonly due?: string;
  readonly after?: string;
}

/** Whoever has no session may see these, and all that stands below them. */
const PUBLIC = [paths.signIn(), paths.invite(), paths.policy(), paths.announcements(), paths.health()];

export function isPublic(pathname: string): boolean {
  return PUBLIC.some((path) => isAtOrBelow(pathname, path));
}

/** `/graphql`, `/graphql/ws` and the pictures, which the portal passes on to the API. */
export function isForApi(pathname: string): boolean {
  return isAtOrBelow(pathname, paths.graphql()) || pathname.startsWith(paths.picture(""));
}

export function isAtOrBelow(pathname: string, path: string): boolean {
  return pathname === path || pathname.startsWith(`${path}/`);
}

/** `next` as a place inside the portal; home when it points anywhere else. */
export function insidePortal(next: string | null | undefined): string {
  const origin = "http://portal.invalid";
  if (!next?.startsWith("/")) return paths.home();
  const url = URL.parse(next, origin);
  return url?.origin === origin ? `${url.pathname}${url.search}${url.hash}` : paths.home();
}

/** A query string without the fields that are empty; `?`-less when nothing is left. */
export function withQuery(path: string, query: Record<string, string | number | undefined>): string {
  const filled = Object.entries(query).filter(([, value]) => value !== undefined && value !== "");
  const search = new URLSearchParams(filled.map(([name, value]) => [name, String(value)])).toString();
  return search ? `${path}?${search}` : path;
}

/** Id of a page's main part, where the skip link leads. */
export const MAIN_ID = "main";

/** Id of a row's link, and fragment of the address that lands on it. */
export const rowId = (key: string): string => `row-${key}`;

/** The list, with the keyboard on one of its rows: the next one when a deed has taken a row out of it. */
export const atRow = (list: string, key: string | null | undefined): string => (key ? `${list}#${rowId(key)}` : list);
