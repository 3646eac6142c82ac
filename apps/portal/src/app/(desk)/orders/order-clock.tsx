import { orderClockLabels } from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import type { OrderClockFragment } from "#generated/graphql";
import { useLabels } from "#lib/labels";
import { DeadlineChip } from "#ui/deadline-chip";

graphql(`
  fragment OrderClock on StaffOrder {
    status
    deadline {
      dueAt
      urgency
      count
      unit
    }
  }
`);

/** The clock that runs on an order, and what happens when it runs out. */
export function OrderClock({ order: { status, deadline } }: { readonly order: OrderClockFragment }) {
  const say = useLabels();
  const meaning = orderClockLabels[status];
  return deadline && <DeadlineChip deadline={deadline} explanation={meaning && say(meaning)} />;
}
