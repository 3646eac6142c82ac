import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ObjectType } from "type-graphql";
import { Refusal } from "#kernel/refusal";

/** It tells no numbers: who knows a threshold stays just below it. */
@ObjectType({ implements: Refusal, description: "No more values in clear until two colleagues have lifted this." })
export class RevealSuspended extends Refusal {
  readonly code = "REVEAL_SUSPENDED";
  readonly text = {
    zh: "查看明文已被暂停，主管与安全专员会联系您。",
    en: "Looking at values in clear is suspended. A lead and a security officer will talk to you.",
  };
}

@ObjectType({ implements: Refusal, description: "A lead has added to this colleague's day already." })
export class RevealsAlreadyExtended extends Refusal {
  readonly code = "REVEALS_ALREADY_EXTENDED";
  readonly text = { zh: "24 小时内只能追加一次。", en: "This can be done once within 24 hours." };

  @Field(() => GraphQLDateTimeISO)
  readonly extendedAt: Date;

  constructor(extendedAt: Date) {
    super();
    this.extendedAt = extendedAt;
  }
}

@ObjectType({ implements: Refusal, description: "Two hands lift it: another person and another role for each." })
export class AnotherRoleMustSign extends Refusal {
  readonly code = "ANOTHER_ROLE_MUST_SIGN";
  readonly text = {
    zh: "须由客服主管与安全专员各一人签署，且不能是被暂停者本人。",
    en: "A service lead and a security officer have to sign, each once and neither for themselves.",
  };
}
