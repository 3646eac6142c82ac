import { actorLabel, deedLabel, type Label } from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import type { CaseHistoryEntryFragment, HistoryEntryFragment } from "#generated/graphql";
import { useLabels } from "#lib/labels";
import { Timeline } from "#ui/timeline";

graphql(`
  fragment HistoryEntry on OrderEvent {
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
`);

interface HistoryProps {
  /** Oldest first, as the API gives them. */
  readonly entries: readonly (HistoryEntryFragment | CaseHistoryEntryFragment)[];
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
        detail: [stateOf(fromStatus), stateOf(toStatus)].filter(Boolean).join(" → ") || undefined,
      }))}
    />
  );
}
