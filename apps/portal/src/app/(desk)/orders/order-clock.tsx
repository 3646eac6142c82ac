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

interface OrderClockProps {
  readonly order: OrderClockFragment;
  /** Without what happens when it runs out, which a list would say fifty times. */
  readonly brief?: boolean;
}

/** The clock that runs on an order, and what happens when it runs out. */
export function OrderClock({ order: { status, deadline }, brief = false }: OrderClockProps) {
  const say = useLabels();
  const meaning = brief ? undefined : orderClockLabels[status];
  return deadline && <DeadlineChip deadline={deadline} explanation={meaning && say(meaning)} />;
}
