import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ObjectType } from "type-graphql";
import type { Text } from "#kernel/locale";
import { FieldProblem, InvalidInput, Refusal } from "#kernel/refusal";
import type { IdentityLevel } from "./levels.js";
import type { EvidenceProblem, Pause } from "./rules.js";
import { IdentityLevelEnum } from "./types.js";

@ObjectType({
  implements: Refusal,
  description: "This needs a surer knowledge of who asks. Confirm first, then do it again.",
})
export class IdentityNotConfirmed extends Refusal {
  readonly code = "IDENTITY_NOT_CONFIRMED";
  readonly text: Text;

  @Field(() => IdentityLevelEnum)
  readonly required: IdentityLevel;

  @Field(() => IdentityLevelEnum)
  readonly reached: IdentityLevel;

  constructor(required: IdentityLevel, reached: IdentityLevel) {
    super();
    this.required = required;
    this.reached = reached;
    this.text = howToReach[required];
  }
}

const howToReach: Record<IdentityLevel, Text> = {
  L0: { zh: "无需核实身份。", en: "No confirmation is needed." },
  L1: { zh: "请先在小程序登录。", en: "Sign in to the mini program first." },
  L2: {
    zh: "请先用发送到绑定手机的验证码确认身份。",
    en: "Confirm first with a code sent to the bound phone.",
  },
  L3: {
    zh: "须先核实身份：核对两项订单信息并回拨订单中的电话，或由专员查验证件。",
    en: "Identity must be checked first: two facts of an order and a call back to a phone in it, or documents read by an officer.",
  },
};

@ObjectType({ implements: Refusal, description: "No phone number is bound, so no code can be sent." })
export class NoPhoneBound extends Refusal {
  readonly code = "NO_PHONE_BOUND";
  readonly text = {
    zh: "尚未绑定手机号，请先绑定；手机号已停用请联系客服人工核实。",
    en: "No phone number is bound. Bind one first; if you lost it, customer service can check your identity.",
  };
}

const pauseTexts: Record<Pause["code"], Text> = {
  LOCKED: {
    zh: "验证码连续 3 次错误，30 分钟后可重新获取。",
    en: "Three wrong codes in a row: ask for a new one in 30 minutes.",
  },
  TRIES_USED_UP: { zh: "今日验证次数已用完，请明天再试。", en: "Today's tries are used up. Try again tomorrow." },
  CODES_USED_UP: { zh: "今日验证码发送次数已用完。", en: "No more codes can be sent today." },
  JUST_SENT: { zh: "验证码刚刚发出，请稍后再获取。", en: "A code has just been sent. Wait a moment." },
};

@ObjectType({
  implements: Refusal,
  description: "Not now: too many wrong codes (LOCKED, TRIES_USED_UP) or codes asked for (JUST_SENT, CODES_USED_UP).",
})
export class VerificationPaused extends Refusal {
  readonly code: Pause["code"];
  readonly text: Text;

  @Field(() => GraphQLDateTimeISO)
  readonly retryAt: Date;

  constructor({ code, retryAt }: Pause) {
    super();
    this.code = code;
    this.text = pauseTexts[code];
    this.retryAt = retryAt;
  }
}

@ObjectType({ implements: Refusal, description: "Wrong, expired or used already. The try has been counted." })
export class WrongVerificationCode extends Refusal {
  readonly code = "WRONG_VERIFICATION_CODE";
  readonly text = {
    zh: "验证码不正确或已失效，请核对后重试或重新获取。",
    en: "This code is wrong or no longer valid. Check it, or ask for a new one.",
  };
}

@ObjectType({ implements: Refusal, description: "Three checks failed: nobody is asked again before `retryAt`." })
export class IdentityAttemptsEnded extends Refusal {
  readonly code = "IDENTITY_ATTEMPTS_ENDED";
  readonly text = {
    zh: "身份核实已失败 3 次，24 小时内不再核实。请勿透露任何信息。",
    en: "Three checks have failed, so no further one is made for 24 hours. Tell the caller nothing.",
  };

  @Field(() => GraphQLDateTimeISO)
  readonly retryAt: Date;

  constructor(retryAt: Date) {
    super();
    this.retryAt = retryAt;
  }
}

@ObjectType({ implements: Refusal, description: "Only who holds the open work item may check who its person is." })
export class NotYourWork extends Refusal {
  readonly code = "NOT_YOUR_WORK";
  readonly text = {
    zh: "请先领取该事项，再核实来访者身份。",
    en: "Claim this item first, then check who is asking.",
  };
}

const evidenceTexts: Record<EvidenceProblem, Text> = {
  TWO_FACTS: {
    zh: "确认身份须核对至少两项订单信息。",
    en: "Two facts of an order must have been asked for.",
  },
  CALL_BACK: { zh: "须先回拨订单中的电话。", en: "A phone in the order must have been called back." },
  ORDER: { zh: "请填写核对所用的订单。", en: "Name the order that the facts come from." },
  DOCUMENT: { zh: "请至少选择一种证件或文书。", en: "Choose at least one document that was read." },
  STANDING: {
    zh: "代理人须同时查验本人证件与代理或亲属关系证明。",
    en: "A representative needs an identity document and proof of the right to act.",
  },
  FOREIGN_EVIDENCE: { zh: "所选内容与核实方式不符。", en: "This does not belong to the chosen way of checking." },
};

export const evidenceRefused = (problem: EvidenceProblem): InvalidInput =>
  new InvalidInput([new FieldProblem(problem === "ORDER" ? "orderId" : "evidence", problem, evidenceTexts[problem])]);
