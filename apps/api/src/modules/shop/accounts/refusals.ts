import { Field, Int, ObjectType } from "type-graphql";
import { Refusal } from "#kernel/refusal";

@ObjectType({
  implements: Refusal,
  description: "WeChat knows this code no longer: ask it for a new one and send that.",
})
export class WeChatCodeRefused extends Refusal {
  readonly code = "WECHAT_CODE_REFUSED";
  readonly text = { zh: "微信授权已失效，请重试。", en: "The WeChat authorization has expired. Please try again." };
}

@ObjectType({ implements: Refusal, description: "WeChat holds this user for a risk and lets nobody sign in." })
export class WeChatUserBlocked extends Refusal {
  readonly code = "WECHAT_USER_BLOCKED";
  readonly text = {
    zh: "微信提示该账号存在风险，暂时无法登录。",
    en: "WeChat reports a risk with this user, so signing in is not possible at present.",
  };
}

@ObjectType({
  implements: Refusal,
  description: "WeChat does not answer at present. Nothing was changed: try again later.",
})
export class WeChatUnavailable extends Refusal {
  readonly code = "WECHAT_UNAVAILABLE";
  readonly text = {
    zh: "微信服务繁忙，请稍后重试。",
    en: "WeChat is not available right now. Please try again later.",
  };
}

@ObjectType({
  implements: Refusal,
  description: "The session is over: the refresh token is unknown, expired, revoked or was used before. Sign in again.",
})
export class SessionEnded extends Refusal {
  readonly code = "SESSION_ENDED";
  readonly text = { zh: "登录已失效，请重新登录。", en: "Your session has ended. Please sign in again." };
}

@ObjectType({ implements: Refusal, description: "Another account has this phone number." })
export class PhoneTaken extends Refusal {
  readonly code = "PHONE_TAKEN";
  readonly text = {
    zh: "该手机号已绑定其他账号，如需更换请联系在线客服。",
    en: "This phone number belongs to another account. To move it, contact online customer service.",
  };
}

@ObjectType({ implements: Refusal, description: "The content check does not let this text stand in public." })
export class TextRefused extends Refusal {
  readonly code = "TEXT_REFUSED";
  readonly text = {
    zh: "内容未通过安全检测，请修改后再试。",
    en: "This text did not pass the content check. Please change it.",
  };
}

@ObjectType({ implements: Refusal, description: "The address book is full: delete an address first." })
export class AddressLimitReached extends Refusal {
  readonly code = "ADDRESS_LIMIT_REACHED";
  readonly text;

  @Field(() => Int)
  readonly limit: number;

  constructor(limit: number) {
    super();
    this.limit = limit;
    this.text = {
      zh: `最多可保存 ${limit} 个收货地址，请先删除不用的地址。`,
      en: `You can keep ${limit} addresses. Please delete one you no longer need.`,
    };
  }
}
