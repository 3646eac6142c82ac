/** A page of a desk as somebody opens it. */
export interface BenchPage {
  readonly name: string;
  /** Whose demo sign-in opens it. */
  readonly role: string;
  readonly path: string;
  /** Instead of the list itself: the page of its first row, or the list turned so many pages on. */
  readonly further?: "first row" | { readonly turns: number };
  readonly kind: "list" | "detail" | "work";
}

const list = (name: string, role: string, path: string): BenchPage => ({ name, role, path, kind: "list" });
const detail = (name: string, role: string, path: string): BenchPage => ({
  name,
  role,
  path,
  further: "first row",
  kind: "detail",
});

/** Each desk by its list, its list in the views that are looked at all day, deep inside it, and one thing of it. */
export const pages: readonly BenchPage[] = [
  { name: "my work, after-sales", role: "AFTER_SALES_AGENT", path: "/", kind: "work" },
  { name: "my work, service", role: "CUSTOMER_SERVICE_AGENT", path: "/", kind: "work" },
  { name: "my work, privacy", role: "PRIVACY_OFFICER", path: "/", kind: "work" },
  list("cases", "SERVICE_LEAD", "/after-sales"),
  list("cases, next due", "SERVICE_LEAD", "/after-sales?due=1"),
  list("cases, to decide", "SERVICE_LEAD", "/after-sales?status=SUBMITTED"),
  { ...list("cases, page 20", "SERVICE_LEAD", "/after-sales"), further: { turns: 19 } },
  detail("case", "SERVICE_LEAD", "/after-sales"),
  list("orders", "SERVICE_LEAD", "/orders"),
  detail("order", "SERVICE_LEAD", "/orders"),
  list("chats, waiting", "CUSTOMER_SERVICE_AGENT", "/chats"),
  list("chats, closed", "CUSTOMER_SERVICE_AGENT", "/chats?view=CLOSED"),
  detail("chat", "CUSTOMER_SERVICE_AGENT", "/chats?view=CLOSED"),
  list("requests", "PRIVACY_OFFICER", "/privacy/requests"),
  list("requests, overdue", "PRIVACY_OFFICER", "/privacy/requests?view=OVERDUE"),
  list("requests, closed", "PRIVACY_OFFICER", "/privacy/requests?view=CLOSED"),
  detail("request", "PRIVACY_OFFICER", "/privacy/requests?view=CLOSED"),
  list("disclosures", "PRIVACY_OFFICER", "/privacy/disclosures"),
  list("incidents", "SECURITY_OFFICER", "/security/incidents"),
  list("approvals", "SERVICE_LEAD", "/approvals"),
];

/** Bytes. A chat may bring more scripts than other pages; a list is fifty rows at most. */
export const budgets = {
  html: { list: 60 * 1024 },
  scripts: { chat: 230 * 1024, other: 180 * 1024 },
} as const;

/** How much more CPU a page may cost with 100,000 cases than with 1,000. */
export const MOST_GROWTH = 2;
