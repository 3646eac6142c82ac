import { actorLabel, deedLabel, type Label } from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import type {
  CaseHistoryEntryFragment,
  EventEntryFragment,
  HistoryEntryFragment,
  RequestHistoryEntryFragment,
} from "#generated/graphql";
import { useLabels } from "#lib/labels";
import { Timeline, type TimelineKind } from "#ui/timeline";

graphql(`
  fragment HistoryEntry on OrderEvent {
    at
    action
    actorKind
    fromStatus
    toStatus
  }
  fragment EventEntry on HistoryEvent {
    at
    action
    actorKind
    fromStatus
    toStatus
  }
  fragment CaseHistoryEntry on CaseEvent {
    at
    action
    actorKind
    fromStatus
    toStatus
  }
  fragment RequestHistoryEntry on RequestEvent {
    at
    action
    actorKind
    fromStatus
    toStatus
  }
`);

type Entry = HistoryEntryFragment | CaseHistoryEntryFragment | EventEntryFragment | RequestHistoryEntryFragment;

interface HistoryProps {
  /** Oldest first, as the API gives them. */
  readonly entries: readonly Entry[];
  /** Labels of the states that entries move between. */
  readonly states: Readonly<Record<string, Label>>;
}

/** What happened, newest first: who by kind, what, and from which state to which. */
export function History({ entries, states }: HistoryProps) {
  const say = useLabels();
  const stateOf = (word: string | null) => word && states[word] && say(states[word]);
  return (
    <Timeline
      entries={entries.toReversed().map(({ at, action, actorKind, fromStatus, toStatus }, index) => ({
        id: `${at}-${index}`,
        at,
        actor: say(actorLabel(actorKind)),
        deed: say(deedLabel(action)),
        kinds: kindsOf(action, actorKind),
        detail: [stateOf(fromStatus), stateOf(toStatus)].filter(Boolean).join(" → ") || undefined,
      }))}
    />
  );
}

const ACTORS: Readonly<Record<string, TimelineKind>> = { ACCOUNT: "shopper", STAFF: "staff", SYSTEM: "system" };

/** Money moves in the payments room, and wherever a deed is about a refund; reads of personal data have their log. */
function kindsOf(action: string, actorKind: string): TimelineKind[] {
  const actor = ACTORS[actorKind];
  return [
    ...(actor ? [actor] : []),
    ...(/^shop\/payments\.|Refund|Payment/.test(action) ? (["money"] as const) : []),
    ...(/^privacy\/access-log\.|\.reveal/.test(action) ? (["access"] as const) : []),
  ];
}
