import { ObjectType } from "type-graphql";
import type { Text } from "#kernel/locale";
import { Refusal } from "#kernel/refusal";
import { type Grantable, grantableName } from "./separation.js";

@ObjectType({
  implements: Refusal,
  description: "These duties may not meet in one person, or all places of the role are taken.",
})
export class DutiesMustBeSeparate extends Refusal {
  readonly code = "DUTIES_MUST_BE_SEPARATE";
  readonly text: Text;

  constructor(clash?: readonly [Grantable, Grantable]) {
    super();
    this.text = clash
      ? {
          zh: `同一人不能兼任「${grantableName(clash[0]).zh}」与「${grantableName(clash[1]).zh}」。`,
          en: `One person may not be both ${grantableName(clash[0]).en} and ${grantableName(clash[1]).en}.`,
        }
      : {
          zh: "该角色的人数已满。",
          en: "This role already has as many holders as it may.",
        };
  }
}

@ObjectType({ implements: Refusal, description: "Somebody here has this e-mail, or had it." })
export class EmailTaken extends Refusal {
  readonly code = "EMAIL_TAKEN";
  readonly text = { zh: "该邮箱已被使用。", en: "This e-mail is already in use." };
}

@ObjectType({
  implements: Refusal,
  description: "Rights and second factors take two: neither who asked for it nor whom it is about may decide.",
})
export class SecondPersonNeeded extends Refusal {
  readonly code = "SECOND_PERSON_NEEDED";
  readonly text = {
    zh: "须由另一位管理员决定：提出人与当事人均不能自行批准。",
    en: "Another administrator has to decide: neither who asked nor whom it is about may approve it.",
  };
}

@ObjectType({ implements: Refusal, description: "Without an administrator nobody could be taken on again." })
export class LastAdministrator extends Refusal {
  readonly code = "LAST_ADMINISTRATOR";
  readonly text = {
    zh: "这是最后一位管理员，请先增加一位。",
    en: "This is the last administrator. Take on another one first.",
  };
}

@ObjectType({ implements: Refusal, description: "The person has this already, or it has been proposed." })
export class GrantExists extends Refusal {
  readonly code = "GRANT_EXISTS";
  readonly text = {
    zh: "该授权已生效或正在等待批准；到期前 60 天内可续期。",
    en: "This is granted or proposed already. It can be renewed within 60 days of its end.",
  };
}

@ObjectType({ implements: Refusal, description: "The link is unknown, used, withdrawn or over. Ask for a new one." })
export class InvitationOver extends Refusal {
  readonly code = "INVITATION_OVER";
  readonly text = {
    zh: "链接无效或已过期，请联系管理员重新发送。",
    en: "This link is not valid or has expired. Ask an administrator for a new one.",
  };
}

@ObjectType({ implements: Refusal, description: "The code of the authenticator app, or the password, is not right." })
export class CredentialsRefused extends Refusal {
  readonly code = "CREDENTIALS_REFUSED";
  readonly text = {
    zh: "密码或动态验证码不正确，请核对后重试；连续失败会暂时锁定。",
    en: "Password or code is not right. Check both; several failures lock for a while.",
  };
}
