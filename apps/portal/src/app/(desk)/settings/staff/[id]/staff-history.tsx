import { actorLabel, deedLabel, grantableLabel } from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import type { MemberHistoryFragment } from "#generated/graphql";
import { useLabels } from "#lib/labels";
import { Timeline } from "#ui/timeline";

graphql(`
  fragment MemberHistory on StaffRecord {
    history {
      at
      action
      actorKind
      subject
      actor {
        displayName
      }
    }
  }
`);

/** What was done with the account, newest first: by whom, and which role it was about. */
export function StaffHistory({ member: { history } }: { readonly member: MemberHistoryFragment }) {
  const say = useLabels();
  return (
    <Timeline
      entries={history.toReversed().map(({ at, action, actorKind, actor, subject }, index) => ({
        id: `${at}-${index}`,
        at,
        actor: actor?.displayName ?? say(actorLabel(actorKind)),
        deed: say(deedLabel(action)),
        detail: subject ? say(grantableLabel(subject)) : undefined,
      }))}
    />
  );
}
