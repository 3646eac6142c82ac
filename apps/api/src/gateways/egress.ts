/** The outside parties the sharing gate knows; a gateway names its own. */
export type Partner = "WECHAT" | "WECHAT_PAY";

/**
 * The gate every request passes between building and sending. It is awaited before each physical send, retries
 * included; when it throws, nothing leaves and its error reaches the caller unchanged.
 *
 * `fieldPaths` names what is about to leave, never the values: body fields as dotted paths (`amount.total`,
 * `items[].id`), path and query parameters by their name. `subjectRef` is the caller's `purposeRef`.
 */
export type Egress<P extends string = Partner> = (
  partner: P,
  operation: string,
  fieldPaths: string[],
  subjectRef?: string,
) => Promise<void>;

/** Dotted paths of every leaf that `JSON.stringify(value)` would write, in writing order. */
export function fieldPathsOf(value: unknown, prefix = ""): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => fieldPathsOf(item, `${prefix}[]`)))];
  if (value !== null && typeof value === "object") {
    return Object.entries(value).flatMap(([key, inner]) => fieldPathsOf(inner, prefix ? `${prefix}.${key}` : key));
  }
  return [prefix];
}
