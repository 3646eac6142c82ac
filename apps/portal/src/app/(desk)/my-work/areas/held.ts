import { workItemKindLabels } from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import { hrefOfEntity } from "#lib/entities";
import type { WorkArea } from "../block";

graphql(`
  fragment HeldWork on Query {
    myNextWorkItems {
      id
      kind
      entity
      openedAt
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
`);

/** What this person has in hand, whatever it is. */
export const heldWork: WorkArea = ({ myNextWorkItems }, say) =>
  myNextWorkItems.length === 0
    ? []
    : [
        {
          key: "held",
          waiting: myNextWorkItems.map(({ id, kind, entity, openedAt, deadline }) => ({
            id,
            href: hrefOfEntity(entity),
            name: say(workItemKindLabels[kind]),
            deadline,
            since: openedAt,
          })),
          more: false,
        },
      ];
