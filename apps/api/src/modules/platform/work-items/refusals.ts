import { Field, ID, ObjectType } from "type-graphql";
import { Refusal } from "#kernel/refusal";

@ObjectType({ implements: Refusal, description: "A colleague was faster, or holds it already." })
export class WorkItemTaken extends Refusal {
  readonly code = "WORK_ITEM_TAKEN";
  readonly text = { zh: "已被其他同事接手。", en: "A colleague has taken it." };

  @Field(() => ID, { nullable: true })
  readonly holderId: string | null;

  constructor(holderId: string | null) {
    super();
    this.holderId = holderId;
  }
}

@ObjectType({ implements: Refusal, description: "Only who holds the item may do this; take it first. Policy 5.4." })
export class WorkItemNotHeld extends Refusal {
  readonly code = "WORK_ITEM_NOT_HELD";
  readonly text = { zh: "请先领取该工作项，再进行操作。", en: "Take the item into hand first, then go on." };
}
