import { ObjectType } from "type-graphql";
import type { StaffContext } from "#kernel/context";
import type { ReadDb } from "#kernel/db";
import { Refusal } from "#kernel/refusal";
import { requestOf } from "./queries.js";
import type { RequestRow } from "./tables.js";

@ObjectType({
  implements: Refusal,
  description: "Somebody else has to do this: you prepared the decision, or gave the answer that is looked at again.",
})
export class AnotherOfficerNeeded extends Refusal {
  readonly code = "ANOTHER_OFFICER_NEEDED";
  readonly text = {
    zh: "须由另一位专员办理：您是经办人，或作出过被复核的答复。",
    en: "Another officer has to do this: you prepared it, or gave the answer that is looked at again.",
  };
}

/** A reconsideration is not for the hands that made the first answer. Privacy, B19. */
export async function excluded(
  db: ReadDb,
  { actor }: StaffContext,
  row: RequestRow,
): Promise<AnotherOfficerNeeded | undefined> {
  const first = row.reconsiders && (await requestOf(db, row.reconsiders));
  if (!first) return undefined;
  return [first.preparedBy, first.reviewedBy].includes(actor.staffId) ? new AnotherOfficerNeeded() : undefined;
}
