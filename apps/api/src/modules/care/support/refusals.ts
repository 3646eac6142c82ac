import { Field, ID, Int, ObjectType } from "type-graphql";
import { Refusal } from "#kernel/refusal";

@ObjectType({
  implements: Refusal,
  description: "Too many messages in too short a time: the words are not lost, send again later.",
})
export class TooManyMessages extends Refusal {
  readonly code = "TOO_MANY_MESSAGES";
  readonly text = {
    zh: "发送过于频繁，请稍后再发；内容已为您保留。",
    en: "You are sending too fast. Your words are kept: send again in a moment.",
  };

  @Field(() => Int, { description: "Milliseconds." })
  readonly retryAfterMs: number;

  constructor(retryAfterMs: number) {
    super();
    this.retryAfterMs = retryAfterMs;
  }
}

@ObjectType({ implements: Refusal, description: "A colleague was faster; here is who, and the next one who waits." })
export class ConversationTaken extends Refusal {
  readonly code = "CONVERSATION_TAKEN";
  readonly text;

  @Field(() => ID, { nullable: true })
  readonly holderId: string | null;

  @Field(() => ID, { nullable: true, description: "Who has waited longest now; null when nobody waits." })
  readonly nextConversationId: string | null;

  constructor({ holderId, holderName, next }: { holderId: string | null; holderName: string; next: string | null }) {
    super();
    this.holderId = holderId;
    this.nextConversationId = next;
    this.text = { zh: `已被${holderName}接入。`, en: `${holderName} has taken this chat.` };
  }
}

@ObjectType({ implements: Refusal, description: "Taking back is possible for two minutes." })
export class TooLateToRecall extends Refusal {
  readonly code = "TOO_LATE_TO_RECALL";
  readonly text = { zh: "已超过两分钟，不能撤回。", en: "Two minutes have passed: it cannot be taken back." };
}

@ObjectType({
  implements: Refusal,
  description:
    "The text seems to ask for a password, a code or a card number. Send it with `sendAnyway` if it does not.",
})
export class AsksForSecrets extends Refusal {
  readonly code = "ASKS_FOR_SECRETS";
  readonly text = {
    zh: "内容疑似索要密码、验证码或证件、银行卡号。客服不得索要；如系误判，请勾选“仍要发送”。",
    en: "This seems to ask for a password, code or card number, which service never does. If it does not, tick “send anyway”.",
  };
}
