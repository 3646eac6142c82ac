import type { Label } from "@factory-to-home/contract";
import type { WorkQuery } from "#generated/graphql";
import type { Messages } from "#messages";
import type { Deadline } from "#ui/deadline-chip";

/** One line of a block: what waits, and until when. */
export interface Waiting {
  readonly id: string;
  /** Where it is dealt with; nothing when this reader has no page for it. */
  readonly href?: string;
  readonly name: string;
  readonly deadline?: Deadline | null;
  /** In place of a clock: since when, or what went wrong. */
  readonly since?: string;
  readonly amountFen?: number | null;
}

/** The beginning of a list that `href` shows whole. */
export interface Block {
  /** Key of its title in `messages/work`. */
  readonly key: keyof Messages["work"];
  readonly href?: string;
  readonly waiting: readonly Waiting[];
  readonly more: boolean;
}

/** What an area puts on the first page of those who have something to do there, in the order of urgency. */
export type WorkArea = (work: WorkQuery, say: (label: Label) => string) => readonly (Block | undefined)[];

interface PageOf<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

/** A block from a page of the API; none where the reader's rights left the field out of the question. */
export function blockOf<Node>(
  key: Block["key"],
  href: string,
  page: PageOf<Node> | undefined,
  waitingOf: (node: Node) => Waiting,
): Block | undefined {
  return page && { key, href, waiting: page.nodes.map(waitingOf), more: page.pageInfo.hasNextPage };
}
