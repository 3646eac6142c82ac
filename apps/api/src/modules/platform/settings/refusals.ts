import { ObjectType } from "type-graphql";
import { Refusal } from "#kernel/refusal";

@ObjectType({ implements: Refusal, description: "A second person decides: never the one who proposed or entered it." })
export class AnotherHandNeeded extends Refusal {
  readonly code = "ANOTHER_HAND_NEEDED";
  readonly text = {
    zh: "须由另一位管理员复核，本人不能批准自己的更改。",
    en: "Another administrator has to check this: nobody approves the own change.",
  };
}

@ObjectType({ implements: Refusal, description: "A change of this setting waits for its second person already." })
export class ChangeWaiting extends Refusal {
  readonly code = "CHANGE_WAITING";
  readonly text = {
    zh: "该设置已有一项更改等待复核。",
    en: "A change of this setting is waiting to be checked.",
  };
}
